#include "ports/host_ports.hpp"

#include <emscripten.h>
#include <emscripten/html5.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>

#include "text/utc_date.hpp"

// The host may deny any of these by throwing. The functions catch that, because an exception of
// JavaScript must not unwind the wasm.
// clang-format off
EM_JS_DEPS(host_ports, "$UTF8ToString,$stringToNewUTF8");
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
  const key = Array.from(globalThis[Symbol.for("platform-client-wasm")]?.keys() || [])[index];
  return key === undefined ? 0 : stringToNewUTF8(key);
});
EM_JS(int, pc_page_available, (), {
  return typeof window == "object" && typeof location == "object" && typeof history == "object" ? 1 : 0;
});
EM_JS(char*, pc_page_href, (), { return stringToNewUTF8(location.href); });
EM_JS(char*, pc_page_resolve, (const char* address), {
  try { return stringToNewUTF8(new URL(UTF8ToString(address), document.baseURI).href); }
  catch (e) { return 0; }
});
EM_JS(void, pc_page_rewrite, (const char* url), {
  try { history.replaceState(history.state, "", UTF8ToString(url)); }
  catch (e) { location.hash = ""; }  // a page without an address of its own, such as about:srcdoc
});
EM_JS(void, pc_page_leave, (const char* url), {
  try { location.replace(UTF8ToString(url)); } catch (e) { console.error(e); }
});
EM_JS(char*, pc_utc_string, (double ms), { return stringToNewUTF8(new Date(ms).toUTCString()); });
EM_JS(int, pc_random_fill, (unsigned char* data, int size), {
  // A copy, because some hosts refuse to fill a view of memory that can grow.
  try { HEAPU8.set(globalThis.crypto.getRandomValues(new Uint8Array(size)), data); return 1; }
  catch (e) { return 0; }
});
// clang-format on

namespace platform_client::wasm {
namespace {

std::optional<std::string> taken(char* text) {
  if (text == nullptr) return std::nullopt;
  std::string result(text);
  std::free(text);
  return result;
}

}  // namespace

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

bool PageBrowser::available() { return pc_page_available() != 0; }
std::string PageBrowser::href() { return taken(pc_page_href()).value_or(""); }
std::string PageBrowser::resolve(const std::string& address) {
  return taken(pc_page_resolve(address.c_str())).value_or("");
}
void PageBrowser::rewrite(const std::string& url) { pc_page_rewrite(url.c_str()); }
void PageBrowser::leave_for(const std::string& url) { pc_page_leave(url.c_str()); }

std::int64_t HostClock::now_ms() {
  // A page may have replaced the clock, so it may tell anything.
  const double now = emscripten_date_now();
  if (std::isnan(now)) return 0;
  constexpr auto longest = static_cast<double>(text::max_time_ms);
  return static_cast<std::int64_t>(std::clamp(now, -longest, longest));
}

std::string HostClock::utc_string(std::int64_t ms_since_1970) {
  return taken(pc_utc_string(static_cast<double>(ms_since_1970))).value_or("");
}

bool HostRandom::fill(std::uint8_t* data, std::size_t size) {
  return pc_random_fill(data, static_cast<int>(size)) != 0;
}

}  // namespace platform_client::wasm
