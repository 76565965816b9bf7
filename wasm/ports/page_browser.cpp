#include "ports/page_browser.hpp"

#include <emscripten.h>

#include "ports/host_text.hpp"

// The host may deny any of these by throwing. The functions catch that, because an exception of
// JavaScript must not unwind the wasm.
// clang-format off
EM_JS_DEPS(page_browser, "$UTF8ToString,$stringToNewUTF8");
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
// clang-format on

namespace platform_client::wasm {

bool PageBrowser::available() { return pc_page_available() != 0; }
std::string PageBrowser::href() { return taken(pc_page_href()).value_or(""); }
std::string PageBrowser::resolve(const std::string& address) {
  return taken(pc_page_resolve(address.c_str())).value_or("");
}
void PageBrowser::rewrite(const std::string& url) { pc_page_rewrite(url.c_str()); }
void PageBrowser::leave_for(const std::string& url) { pc_page_leave(url.c_str()); }

}  // namespace platform_client::wasm
