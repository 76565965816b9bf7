// A page in C++: logs in with the implicit grant, or by PKCE if that is refused, and lists users.
#include <emscripten/val.h>

#include <nlohmann/json.hpp>

#include "platform_client/operations.hpp"
#include "platform_client/page/page_host.hpp"

using namespace platform_client;
using emscripten::val;

namespace {

val document() { return val::global("document"); }

void show(const std::string& text) {
  val item = document().call<val>("createElement", std::string("li"));
  item.set("textContent", text);
  document().call<val>("getElementById", std::string("users")).call<void>("append", item);
}

void list_users(Client& client) {
  const Operation& get_users = *Operations::find("UsersApi", "getUsers");
  Call call;
  call.with(get_users, "pageSize", "25");
  auto sent = client.call(get_users, std::move(call), [](Result<Response>&& answer) {
    if (!answer) return show(answer.error().message());
    const auto page = nlohmann::json::parse(answer.value().body.text(), nullptr, false);
    if (!page.is_object() || !answer.value().ok()) return show("The users cannot be read.");
    for (const auto& user : page["entities"]) show(user.value("name", ""));
    document().set("title", "done");
  });
  if (!sent) show(sent.error().message());
}

}  // namespace

int main() {
  // They live as long as the page.
  static PageHost host;
  static Client client(host.ports());
  const val settings = document()["body"]["dataset"];
  client.config().set_environment(settings["region"].as<std::string>());
  if (const val port = settings["port"]; !port.isUndefined())
    client.config().set_gateway(Gateway{"127.0.0.1", "http", std::stoi(port.as<std::string>())});
  client.config().set_persist(true);

  const auto redirect_uri = val::global("location")["href"].as<std::string>();
  client.login_implicit_grant(settings["clientId"].as<std::string>(), redirect_uri, {},
                              [](Result<AuthData>&& login) {
                                if (!login) return show(login.error().message());
                                list_users(client);
                              });
}
