// The users of an organization, page by page, with a client's own credentials:
//   users REGION CLIENT_ID CLIENT_SECRET [PORT of a local stand-in for the platform]
#include <iostream>
#include <nlohmann/json.hpp>

#include "platform_client/curl/native_host.hpp"
#include "platform_client/operations.hpp"

using namespace platform_client;

int main(int count, char** arguments) {
  if (count < 4) return std::cerr << "users REGION CLIENT_ID CLIENT_SECRET [PORT]\n", 2;
  NativeHost host;
  Client client(host.ports());
  client.config().set_environment(arguments[1]);
  if (count > 4) client.config().set_gateway(Gateway{"127.0.0.1", "http", std::atoi(arguments[4])});

  int status = 1;
  const Operation& get_users = *Operations::find("UsersApi", "getUsers");
  std::function<void(int)> show_page = [&](int number) {
    Call call;
    call.with(get_users, "pageSize", "25").with(get_users, "pageNumber", std::to_string(number));
    auto sent = client.call(get_users, std::move(call), [&, number](Result<Response>&& answer) {
      if (!answer) return void(std::cerr << answer.error().message() << '\n');
      const auto page = nlohmann::json::parse(answer.value().body.text(), nullptr, false);
      if (!answer.value().ok() || !page.is_object())
        return void(std::cerr << "status " << answer.value().status << '\n');
      for (const auto& user : page["entities"]) std::cout << user.value("name", "") << '\n';
      status = 0;
      if (number < page.value("pageCount", 0)) show_page(number + 1);
    });
    if (!sent) std::cerr << sent.error().message() << '\n';
  };
  client.request_token({arguments[2], arguments[3], {{"grant_type", "client_credentials"}}},
                       [&](Result<Response>&& answer) {
                         if (answer && answer.value().ok()) return show_page(1);
                         std::cerr << "The login was refused.\n";
                       });
  host.run();
  return status;
}
