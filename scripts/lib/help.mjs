const START = `Démarche: a multiplayer negotiation simulation of cyber diplomacy

  npm start              set up what is missing, then start the server and print its address
  npm start -- --help    print this and leave

The first start installs the dependencies, brings a Node 24 if the machine's is older (Linux), and builds the pages.
Later starts repeat a step only when its inputs changed. Ctrl-C stops the server; games continue from the journal.

Environment
  PORT         port to listen on                                   2567
  HOST         address to listen on                                127.0.0.1 (0.0.0.0 lets other machines in)
  DATA_DIR     folder of the database; ":memory:" keeps nothing    data
  TRUST_PROXY  reverse proxies in front: how many, or their        none
               address or range
  ORIGINS      other sites whose pages may use this server,        none
               separated by commas
  LOG_LEVEL    fatal, error, warn, info, debug, trace or silent    info

Also
  npm run dev            the server with live reload
  npm test               types, style, unit and browser tests
`;

/**
 * @param {string[]} args
 * @returns {{status: number, text: string} | undefined} what to print before leaving, or nothing to go on
 */
export function answerArguments(args) {
  if (args.length === 0) return undefined;
  if (args.length === 1 && (args[0] === "--help" || args[0] === "-h")) return { status: 0, text: START };
  return { status: 2, text: `unknown argument: ${args.join(" ")}\n\n${START}` };
}
