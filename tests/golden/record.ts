import { accountOf } from "./account.ts";
import { writeGolden } from "./file.ts";
import { GAMES } from "./games.ts";

// Plays the golden games anew and writes them down: `npm run golden`, after the version of the rules was raised.
for (const [name, play] of Object.entries(GAMES)) {
  const { seed, steps } = play();
  const account = accountOf(seed, steps);
  writeGolden(name, account, steps);
  console.log(`${name}: ${steps.length} commands, ${account.end.ending}, ${account.hash}`);
}
