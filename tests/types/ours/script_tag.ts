// A page with a script tag: no import, the export is a global name.
const tag = platformClient.ApiClient.instance;
new platformClient.UsersApi(tag).getUsersMe().then((me: platformClient.Models.UserMe) => me.name);
// @ts-expect-error no such class
new platformClient.UserApi();
