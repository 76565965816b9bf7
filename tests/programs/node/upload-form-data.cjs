/*
An upload with callApi: a form of the package form-data with a file as a stream, and a FormData with a Blob.
Expected:
form-data multipart/form-data id=7 file=name,contents
FormData multipart/form-data id=7 file=name,contents
one field multipart/form-data id=? file=name,contents
*/
const fs = require('node:fs');
const http = require('node:http');
const os = require('node:os');
const path = require('node:path');
const FormDataPackage = require('form-data');
const platformClient = require('purecloud-platform-client-v2');

const file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'upload-')), 'list.csv');
fs.writeFileSync(file, 'name,contents');

const server = http.createServer(async (request, response) => {
  const body = Buffer.concat(await request.toArray()).toString();
  const field = (name) => new RegExp(`name="${name}"[\\s\\S]*?\\r\\n\\r\\n([\\s\\S]*?)\\r\\n--`).exec(body)?.[1] ?? '?';
  const type = (request.headers['content-type'] ?? '').split(';')[0];
  response
    .writeHead(200, { 'Content-Type': 'application/json' })
    .end(JSON.stringify({ seen: `${type} id=${field('id')} file=${field('file')}` }));
});

server.listen(0, '127.0.0.1', async () => {
  const client = platformClient.ApiClient.instance;
  client.setGateway({ host: '127.0.0.1', protocol: 'http', port: server.address().port });
  client.setAccessToken('token');
  const upload = (body, type) =>
    client.callApi('/api/v2/uploads', 'POST', {}, {}, { 'Content-Type': type }, {}, body, ['PureCloud OAuth'], [], ['application/json']);
  try {
    const form = new FormDataPackage();
    form.append('id', '7');
    form.append('file', fs.createReadStream(file));
    console.log('form-data', (await upload(form, form.getHeaders()['content-type'])).seen);
    const standard = new FormData();
    standard.append('id', '7');
    standard.append('file', new Blob(['name,contents']), 'list.csv');
    const one = { file: new Blob(['name,contents']) };
    const sent = await client.callApi(
      '/api/v2/uploads',
      'POST',
      {},
      {},
      {},
      one,
      null,
      ['PureCloud OAuth'],
      ['multipart/form-data'],
      ['application/json'],
    );
    console.log('FormData', (await upload(standard, 'multipart/form-data')).seen);
    console.log('one field', sent.seen);
  } catch (error) {
    console.log('failed:', error.message);
  }
  fs.rmSync(path.dirname(file), { recursive: true });
  server.close();
  server.closeAllConnections();
});
