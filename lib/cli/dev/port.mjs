/**
 * Returns the port in `PORT`. Ends the command if it is not a port.
 *
 * @param {number} otherwise
 */
export function readChosenPort(otherwise) {
  const given = process.env.PORT;
  if (given === undefined || given === '') return otherwise;
  const port = Number(given);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  console.error(`PORT must be a number from 1 to 65535, not “${given}”.`);
  process.exit(1);
}
