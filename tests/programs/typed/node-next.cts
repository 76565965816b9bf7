/*
A CommonJS project with NodeNext resolution: import by require.
Module: NodeNext
Expected:
no errors
*/
import platformClient = require('purecloud-platform-client-v2');

export const client = platformClient.ApiClient.instance;
export const users: platformClient.UsersApi = new platformClient.UsersApi();
export type User = platformClient.Models.User;
