import { basename, delimiter } from "node:path";

const NO_NETWORK =
  /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|FETCH_ERROR)\b/;

/**
 * How to call npm so that it survives deleting node_modules: on the machine's own Node, with our .bin out of its PATH.
 * @param {NodeJS.ProcessEnv} env
 * @param {{execPath: string, platform: string}} here
 * @returns {{command: string, args: string[], shell: boolean, path: string}}
 */
export function npmCommand(env, here) {
  const path = (env.PATH ?? "")
    .split(delimiter)
    .filter((folder) => !folder.includes("node_modules"))
    .join(delimiter);
  const cli = env.npm_execpath;
  if (cli === undefined || basename(cli) !== "npm-cli.js")
    return { command: "npm", args: [], shell: here.platform === "win32", path };
  const machineNode = [env.npm_node_execpath, here.execPath].find(
    (node) => node && !/[\\/]node_modules[\\/]/.test(node),
  );
  return { command: machineNode ?? "node", args: [cli], shell: false, path };
}

/**
 * Says in a sentence why an installation failed, as far as npm's output tells.
 * @param {string} output
 * @param {string} folder the project's folder
 * @returns {string}
 */
export function explainNpm(output, folder) {
  const network = NO_NETWORK.exec(output)?.[1];
  if (network !== undefined)
    return (
      `the package registry could not be reached (${network}). Set-up needs the network once. ` +
      "Check the connection, and `npm config get registry` and `npm config get proxy`, then start again."
    );
  if (/\b(EACCES|EPERM|EROFS)\b/.test(output))
    return `npm may not write to ${folder} or to its cache. Give yourself write access, then start again.`;
  if (/\bENOSPC\b/.test(output))
    return `the disk that holds ${folder} or npm's cache is full. Free some space and start again.`;
  if (/\bEUSAGE\b/.test(output))
    return "package.json and package-lock.json do not agree. Run `npm install`, look at what changed, and start again.";
  if (/\bEINTEGRITY\b/.test(output))
    return "a downloaded package is damaged. Run `npm cache verify`, then start again.";
  return "npm could not install the dependencies; its own words are above. Starting again repeats the step from the beginning.";
}
