interface Entry {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** Optional dependencies that a package names and the lockfile lacks; `npm ci` refuses such a lockfile. */
export function missingOptional(packages: Readonly<Record<string, Entry>>): readonly string[] {
  return Object.entries(packages).flatMap(([path, entry]) =>
    Object.keys(entry.optionalDependencies ?? {})
      .filter((name) => !places(path, name).some((place) => place in packages))
      .map((name) => `${path || "package.json"} wants ${name}`),
  );
}

/** Where Node looks for a package: beside the one that wants it, then further up. */
function places(path: string, name: string): readonly string[] {
  const parents = path
    .split("/node_modules/")
    .map((_, index, parts) => parts.slice(0, index + 1).join("/node_modules/"));
  return [`node_modules/${name}`, ...(path === "" ? [] : parents.map((parent) => `${parent}/node_modules/${name}`))];
}
