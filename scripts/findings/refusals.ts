/** What the operating system refuses that the person at the machine can mend (errno(3)). */
export const refusals: ReadonlyMap<string, { why: string; fix: string }> = new Map([
  ['ENOSPC', { why: 'the disk is full', fix: 'Make room on the disk and run the command again.' }],
  ['EDQUOT', { why: 'the quota of the disk is used up', fix: 'Make room on the disk and run the command again.' }],
  ['EROFS', { why: 'the disk is read-only', fix: 'Put the folder on a disk that can be written.' }],
  ['EACCES', { why: 'it is not allowed', fix: 'Allow yourself to read and write there, or choose another folder.' }],
  ['EPERM', { why: 'it is not allowed', fix: 'Allow yourself to read and write there, or choose another folder.' }],
  [
    'EFBIG',
    { why: 'it is larger than files may be there', fix: 'Choose a disk that holds larger files, or raise the limit.' },
  ],
  ['EBUSY', { why: 'another program holds it', fix: 'Close the other program and run the command again.' }],
  ['EMFILE', { why: 'too many files are open', fix: 'Close other programs and run the command again.' }],
  ['ENAMETOOLONG', { why: 'its name is too long', fix: 'Give it a shorter name.' }],
  ['ENOTDIR', { why: 'a file stands where a folder should', fix: 'Take the file away.' }],
  ['EISDIR', { why: 'a folder stands where a file should', fix: 'Take the folder away.' }],
  ['ELOOP', { why: 'its links lead in a circle', fix: 'Put the file itself there.' }],
]);
