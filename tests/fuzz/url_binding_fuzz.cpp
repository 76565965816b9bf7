// Arguments in path and query: whatever they are, the request goes to the operation's own path.
#include <algorithm>

#include "fuzz.hpp"
#include "operations/request_binder.hpp"

using namespace platform_client;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  std::string_view input = text_of(data, size);
  Operation operation{"getIt", "GET", "/a/{id}/b", {}, {}, {}, true};
  Parameter id{"id", "id", ParameterLocation::path, CollectionFormat::none, true, false};
  Parameter list{"list", "list", ParameterLocation::query, CollectionFormat::multi, false, true};
  operation.parameters = {id, list};
  Call call;
  call.with(operation, "id", std::string(take_line(input)));
  call.with(operation, "list", std::string(input));
  const auto request = bind_request(operation, std::move(call), Config());
  if (!request) return 0;
  const std::string_view url = request.value().url;
  must(url.starts_with("https://api.mypurecloud.com/a/"));
  const std::string_view path = url.substr(0, url.find('?'));
  must(path.ends_with("/b") && std::count(path.begin(), path.end(), '/') == 5);
  must(path.find("/../") == std::string_view::npos && path.find("/./") == std::string_view::npos);
  must(std::all_of(url.begin(), url.end(), [](char c) { return c > ' ' && c < 127 && c != '#'; }));
  must(std::count(url.begin(), url.end(), '?') <= 1);
  return 0;
}
