// Opens an age file with the npm package age-encryption: `node open.mjs FILE IDENTITY_FILE > PAYLOAD`.
import fs from 'node:fs';
import { Decrypter } from 'age-encryption';

const [, , file, identityFile] = process.argv;
const decrypter = new Decrypter();
for (const line of fs.readFileSync(identityFile, 'utf8').split('\n')) {
  if (line.startsWith('AGE-SECRET-KEY-')) decrypter.addIdentity(line.trim());
}
process.stdout.write(await decrypter.decrypt(fs.readFileSync(file)));
