// The cases of the contract on the ports of a native program: contract SERVER UNREACHABLE NAME.
// Prints the expectations that failed.
#include <iostream>

#include "platform_client/curl/native_host.hpp"
#include "ports/contract.hpp"

namespace platform_client::contract {
namespace {

/// No port of the component `curl`.
struct NoContext final : CallContext {
  std::unique_ptr<KeptContext> keep() override { return nullptr; }
};

int run(const std::string& server, const std::string& unreachable, const std::string& name) {
  NativeHost host;
  const Ports ports = host.ports();
  NoContext context;
  World world{ports.transport,
              ports.local_storage,
              ports.session_storage,
              ports.document_storage,
              ports.browser,
              ports.clock,
              ports.timer,
              ports.random,
              ports.log_sink,
              context,
              server,
              unreachable,
              [] { return std::vector<std::string>(); },
              [] { return 0; }};
  for (const Case& each : all_cases()) {
    if (each.name != name) continue;
    const auto under_way = std::make_shared<Run>();
    bool finished = false;
    under_way->on_finish = [&] { finished = true; };
    each.start(world, under_way);
    host.run();
    if (!finished) std::cout << "never over\n";
    for (const std::string& failure : under_way->failures) std::cout << failure << '\n';
    return 0;
  }
  std::cout << "no such case\n";
  return 1;
}

}  // namespace
}  // namespace platform_client::contract

int main(int count, char** arguments) {
  if (count != 4) return 2;
  return platform_client::contract::run(arguments[1], arguments[2], arguments[3]);
}
