/**
 * What `make` gives, remembered for the last keys that were asked for, `most` of them. Undefined is not remembered.
 */
export function rememberLast<Key, Made>(most: number, make: (key: Key) => Made): (key: Key) => Made {
  let known = new Map<Key, Made>();
  return (key) => {
    const remembered = known.get(key);
    if (remembered !== undefined) return remembered;
    const made = make(key);
    // A new map, not one that drops its oldest: a map that goes on changing keeps alive, by the chain of its former tables, all that
    // it ever held, until the collector looks at old objects.
    if (known.size >= most) known = new Map();
    known.set(key, made);
    return made;
  };
}
