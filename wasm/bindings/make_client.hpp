#pragma once

#include "platform_client/client.hpp"

namespace platform_client::wasm {

/// A client as its host may have it: what is linked, page_client.cpp or node_client.cpp, decides.
Client make_client(Ports ports);

}  // namespace platform_client::wasm
