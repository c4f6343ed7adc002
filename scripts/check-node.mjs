// Imported first, alone, and written for the oldest Node that reads modules: what it guards is loaded afterwards,
// by import(), so that an old Node says this sentence and not "SyntaxError".
var needed = [20, 19];
var found = process.versions.node.split(".").map(Number);

if (found[0] < needed[0] || (found[0] === needed[0] && found[1] < needed[1])) {
  console.error(
    "Parley needs Node.js " +
      needed.join(".") +
      " or later, and this is " +
      process.version +
      ": install a newer one from https://nodejs.org and try again.",
  );
  process.exit(1);
}
