#include "ports/host_storage.hpp"

#include <emscripten.h>

#include "ports/host_text.hpp"

// The host may deny any of these by throwing. The functions catch that, because an exception of
// JavaScript must not unwind the wasm.
// clang-format off
EM_JS_DEPS(host_storage, "$UTF8ToString,$stringToNewUTF8");
EM_JS(char*, pc_storage_get, (int session, const char* key), {
  try {
    var value = (session ? sessionStorage : localStorage).getItem(UTF8ToString(key));
    return value === null ? 0 : stringToNewUTF8(value);
  } catch (e) { return 0; }
});
EM_JS(int, pc_storage_set, (int session, const char* key, const char* value), {
  try { (session ? sessionStorage : localStorage).setItem(UTF8ToString(key), UTF8ToString(value)); return 1; }
  catch (e) { return 0; }
});
EM_JS(void, pc_storage_remove, (int session, const char* key), {
  try { (session ? sessionStorage : localStorage).removeItem(UTF8ToString(key)); } catch (e) {}
});
EM_JS(char*, pc_storage_key, (int session, int index), {
  try {
    var key = (session ? sessionStorage : localStorage).key(index);
    return key === null ? 0 : stringToNewUTF8(key);
  } catch (e) { return 0; }
});
// A Map of the document, under a symbol that every copy of this library finds.
EM_JS(char*, pc_document_get, (const char* key), {
  const value = globalThis[Symbol.for("platform-client-wasm")]?.get(UTF8ToString(key));
  return value === undefined ? 0 : stringToNewUTF8(value);
});
EM_JS(int, pc_document_set, (const char* key, const char* value), {
  const name = Symbol.for("platform-client-wasm");
  try {
    if (!globalThis[name]) Object.defineProperty(globalThis, name, { value: new Map() });
    globalThis[name].set(UTF8ToString(key), UTF8ToString(value));
    return 1;
  } catch (e) { return 0; }  // a global object that cannot be extended
});
EM_JS(void, pc_document_remove, (const char* key), {
  globalThis[Symbol.for("platform-client-wasm")]?.delete(UTF8ToString(key));
});
EM_JS(char*, pc_document_key, (int index), {
  const key = [...(globalThis[Symbol.for("platform-client-wasm")]?.keys() || [])][index];
  return key === undefined ? 0 : stringToNewUTF8(key);
});
// clang-format on

namespace platform_client::wasm {

bool WebStorage::available() {
  const char* key = "platform_client_storage_test";
  if (pc_storage_set(session_, key, "1") == 0) return false;
  pc_storage_remove(session_, key);
  return true;
}

std::optional<std::string> WebStorage::get(const std::string& key) {
  return taken(pc_storage_get(session_, key.c_str()));
}

std::optional<std::string> WebStorage::key(std::size_t index) {
  return taken(pc_storage_key(session_, static_cast<int>(index)));
}

bool WebStorage::set(const std::string& key, const std::string& value) {
  return pc_storage_set(session_, key.c_str(), value.c_str()) != 0;
}

void WebStorage::remove(const std::string& key) { pc_storage_remove(session_, key.c_str()); }

std::optional<std::string> DocumentStorage::key(std::size_t index) {
  return taken(pc_document_key(static_cast<int>(index)));
}

std::optional<std::string> DocumentStorage::get(const std::string& key) {
  return taken(pc_document_get(key.c_str()));
}

bool DocumentStorage::set(const std::string& key, const std::string& value) {
  return pc_document_set(key.c_str(), value.c_str()) != 0;
}

void DocumentStorage::remove(const std::string& key) { pc_document_remove(key.c_str()); }

}  // namespace platform_client::wasm
