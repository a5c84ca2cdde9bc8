/**
 * Returns the port in `PORT`. Ends the command if it is not a port.
 *
 * @param {number} otherwise
 */
export function chosenPort(otherwise) {
  const asked = process.env.PORT;
  if (asked === undefined || asked === '') return otherwise;
  const port = Number(asked);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  console.error(`PORT must be a number from 1 to 65535, not “${asked}”.`);
  process.exit(1);
}
