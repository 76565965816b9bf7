#include "bindings/make_client.hpp"

namespace platform_client::wasm {

// A page's script is everybody's, so a secret is none there; what it would take is not downloaded.
Client make_client(Ports ports) { return {ports, PublicClient{}}; }

}  // namespace platform_client::wasm
