#include "bindings/make_client.hpp"

namespace platform_client::wasm {

Client make_client(Ports ports) { return Client(ports); }

}  // namespace platform_client::wasm
