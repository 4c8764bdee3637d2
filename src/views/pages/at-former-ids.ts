interface PathOf {
  params: { id: string };
}

/** The paths of pages of things, and with them the same pages at addresses that the things' former ids gave them. */
export function atFormerIds<Path extends PathOf>(
  things: readonly { id: string; formerIds?: readonly string[] | undefined }[],
  paths: readonly Path[],
): Path[] {
  const former = new Map(things.map(({ id, formerIds = [] }) => [id, formerIds]));
  return paths.flatMap((path) =>
    [path.params.id, ...(former.get(path.params.id) ?? [])].map((id) => ({ ...path, params: { ...path.params, id } })),
  );
}
