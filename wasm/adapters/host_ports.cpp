#include "adapters/host_ports.hpp"

#include <emscripten.h>
#include <emscripten/html5.h>

#include <cstdlib>

// The host may deny any of these by throwing: that is an answer, and it must not unwind wasm.
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
EM_JS(int, pc_page_available, (), {
  return typeof window == "object" && typeof location == "object" && typeof history == "object" ? 1 : 0;
});
EM_JS(char*, pc_page_href, (), { return stringToNewUTF8(location.href); });
EM_JS(void, pc_page_rewrite, (const char* url), {
  try { history.replaceState(history.state, "", UTF8ToString(url)); }
  catch (e) { location.hash = ""; }  // a page without an address of its own, such as about:srcdoc
});
EM_JS(void, pc_page_leave, (const char* url), { location.replace(UTF8ToString(url)); });
EM_JS(char*, pc_utc_string, (double ms), { return stringToNewUTF8(new Date(ms).toUTCString()); });
EM_JS(int, pc_random_fill, (unsigned char* data, int size), {
  // A copy: some hosts refuse to fill a view of a memory that can grow.
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

bool WebStorage::set(const std::string& key, const std::string& value) {
  return pc_storage_set(session_, key.c_str(), value.c_str()) != 0;
}

void WebStorage::remove(const std::string& key) { pc_storage_remove(session_, key.c_str()); }

bool PageBrowser::available() { return pc_page_available() != 0; }
std::string PageBrowser::href() { return taken(pc_page_href()).value_or(""); }
void PageBrowser::rewrite(const std::string& url) { pc_page_rewrite(url.c_str()); }
void PageBrowser::leave_for(const std::string& url) { pc_page_leave(url.c_str()); }

std::int64_t HostClock::now_ms() { return static_cast<std::int64_t>(emscripten_date_now()); }

std::string HostClock::utc_string(std::int64_t ms_since_1970) {
  return taken(pc_utc_string(static_cast<double>(ms_since_1970))).value_or("");
}

bool HostRandom::fill(std::uint8_t* data, std::size_t size) {
  return pc_random_fill(data, static_cast<int>(size)) != 0;
}

}  // namespace platform_client::wasm
