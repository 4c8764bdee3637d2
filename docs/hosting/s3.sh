#!/usr/bin/env bash
# Puts a built site into an S3 bucket: docs/hosting/s3.sh dist my-bucket [base, e.g. dossiers/calls]
# New files go first and old ones last, so that no page ever names a file that is not there. The bucket serves itself as a website with
# index.html as its index and 404.html as its error document; headers for all answers are set in CloudFront (see README.md here).
set -euo pipefail

if [ $# -lt 2 ]; then
  echo "Usage: $0 FOLDER BUCKET [BASE]" >&2
  exit 2
fi
site=$1
target="s3://$2${3:+/$3}"

hashed=(--exclude '*' --include '_astro/*' --include 'pagefind/fragment/*' --include 'pagefind/index/*')
other=(--exclude '_astro/*' --exclude 'pagefind/fragment/*' --exclude 'pagefind/index/*' --exclude '_headers' --exclude '*.br' --exclude '*.gz')

aws s3 sync "$site" "$target" "${hashed[@]}" --exclude '*.br' --exclude '*.gz' --cache-control 'public, max-age=31536000, immutable'
aws s3 sync "$site" "$target" "${other[@]}" --cache-control 'no-cache'
aws s3 sync "$site" "$target" --exclude '_headers' --exclude '*.br' --exclude '*.gz' --delete
