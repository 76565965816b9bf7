#include <emscripten/bind.h>

#include <memory>

#include "boundary/by_id.hpp"
#include "boundary/client_handle.hpp"
#include "boundary/convert.hpp"
#include "oauth/pkce.hpp"
#include "operations/operation_table.hpp"
#include "operations/request_binder.hpp"
#include "operations/table_format.hpp"
#include "ports/page_body.hpp"
#include "ports/page_response.hpp"
#include "text/ascii.hpp"

namespace platform_client::wasm {
namespace {

using emscripten::val;

ById<std::unique_ptr<ClientHandle>>& clients() {
  static ById<std::unique_ptr<ClientHandle>> all;
  return all;
}

ClientHandle* find(int handle) {
  const auto* client = clients().find(handle);
  return client == nullptr ? nullptr : client->get();
}

/// What is refused at once: a code, a space, and the message.
constexpr const char* closed = "EARGUMENT This ApiClient is closed.";

int create_client(val host) {
  static int last = 0;
  clients().add(++last, std::make_unique<ClientHandle>(std::move(host)));
  return last;
}

/// What a page closes may be in the middle of something: of a request, of a line of the log.
ById<std::unique_ptr<ClientHandle>>& closed_clients() {
  static ById<std::unique_ptr<ClientHandle>> all;
  return all;
}

void close_client(int handle) {
  // Out of the list first: what a failing promise calls finds the client closed.
  auto client = clients().take(handle);
  if (!client) return;
  client->client().close();
  closed_clients().add(handle, std::move(client));
}

/// For when nothing of the core is running.
void free_closed_clients() { closed_clients().clear(); }

void set_option(int handle, std::string name, std::string value) {
  if (auto* client = find(handle)) client->set_option(name, value);
}

std::string get_option(int handle, std::string name) {
  auto* client = find(handle);
  return client ? client->get_option(name) : "";
}

std::string class_names() {
  std::string names;
  OperationTable& table = built_in_operations();
  for (std::size_t cls = 0; cls < table.class_count(); ++cls)
    names.append(cls > 0 ? "\n" : "").append(table.class_name(cls));
  return names;
}

/// A line an operation: name, then a parameter a field: "LRCsdkName" with location, 1 if required
/// and 2 if "" does not count as given either, 1 if a list.
std::string describe_class(int cls) {
  std::string text;
  for (const Operation& operation :
       built_in_operations().operations(static_cast<std::size_t>(cls))) {
    if (!text.empty()) text += '\n';
    text += text::concat({operation.name, "\t", preferred_media_type(operation.content_types)});
    for (const Parameter& parameter : operation.parameters) {
      text += '\t';
      text += location_letters[static_cast<std::size_t>(parameter.location)];
      text += !parameter.required ? '0' : may_be_empty(parameter) ? '1' : '2';
      text += parameter.collection == CollectionFormat::none ? '0' : '1';
      text += parameter.sdk_name;
    }
  }
  return text;
}

/// The rest of one operation: method, path, "1" if authorized, content types, accepts, then each
/// parameter's collection letter and name on the wire.
std::string describe_operation(int cls, int index) {
  const auto& operations = built_in_operations().operations(static_cast<std::size_t>(cls));
  const Operation& operation = operations[static_cast<std::size_t>(index)];
  std::string text =
      text::concat({operation.method, "\t", operation.path, "\t", operation.authorized ? "1" : "",
                    "\t", operation.content_types, "\t", operation.accepts});
  for (const Parameter& parameter : operation.parameters) {
    text += '\t';
    text += collection_letters[static_cast<std::size_t>(parameter.collection)];
    text += parameter.name;
  }
  return text;
}

Call make_call(std::string custom_headers, val body, std::string body_type, int timeout) {
  Call call;
  call.custom_headers = unpack_pairs(custom_headers);
  call.body.given = !body.isUndefined();
  call.body.bytes = bytes_from(body);
  call.body.content_type = std::move(body_type);
  call.timeout_ms = static_cast<unsigned>(timeout);
  return call;
}

std::string invoke(int handle, int id, int cls, int index, std::string arguments,
                   std::string custom_headers, val body, std::string body_type, int timeout) {
  auto* client = find(handle);
  if (client == nullptr) return closed;
  const auto& operations = built_in_operations().operations(static_cast<std::size_t>(cls));
  const Operation& operation = operations[static_cast<std::size_t>(index)];
  Call call = make_call(std::move(custom_headers), std::move(body), std::move(body_type), timeout);
  call.arguments = std::vector<Argument>(operation.parameters.size());
  const auto fields = unpack(arguments);
  for (std::size_t at = 0; at < fields.size();) {
    unsigned long long parameter = 0;
    text::parse_digits(fields[at++], operation.parameters.size() - 1, parameter);
    call.arguments[parameter] = read_argument(fields, at);
  }
  return client->start(id, operation, std::move(call));
}

/// `description`: method, path, "1" if authorized, content types, accepts, then location, name and
/// argument of each parameter. The caller's maps become an operation made for this call.
std::string call_api(int handle, int id, std::string description, std::string custom_headers,
                     val body, std::string body_type, int timeout) {
  auto* client = find(handle);
  if (client == nullptr) return closed;
  const auto fields = unpack(description);
  Operation operation{"callApi", fields[0], fields[1], {}, fields[3], fields[4], fields[2] == "1"};
  Call call = make_call(std::move(custom_headers), std::move(body), std::move(body_type), timeout);
  call.arguments = std::vector<Argument>(fields.size());
  for (std::size_t at = 5; at + 1 < fields.size();) {
    Argument& argument = call.arguments[operation.parameters.size()];
    Parameter& parameter = operation.parameters.emplace_back();
    parameter.location = static_cast<ParameterLocation>(location_letters.find(fields[at]));
    parameter.name = parameter.sdk_name = fields[at + 1];
    parameter.collection = CollectionFormat::multi;
    at += 2;
    argument = read_argument(fields, at);
  }
  return client->start(id, operation, std::move(call));
}

void cancel(int handle, int id) {
  if (auto* client = find(handle)) client->cancel(id);
}

std::string login(int handle, int id, std::string client_id, std::string redirect_uri,
                  std::string options) {
  auto* client = find(handle);
  if (client == nullptr) return closed;
  constexpr std::pair<const char*, std::string LoginOptions::*> texts[] = {
      {"state", &LoginOptions::state},           {"org", &LoginOptions::org},
      {"provider", &LoginOptions::provider},     {"target", &LoginOptions::target},
      {"login_hint", &LoginOptions::login_hint}, {"prompt", &LoginOptions::prompt}};
  std::optional<std::string> code_verifier;
  LoginOptions login;
  for (auto& [name, value] : unpack_pairs(options)) {
    for (const auto& [known, member] : texts) {
      if (name == known) login.*member = value;
    }
    if (name == "code_verifier") code_verifier = value;
    if (name == "popup") login.window = std::make_shared<PopupBrowser>(client->host(), value);
  }
  client->login(id, client_id, redirect_uri, login, code_verifier);
  return "";
}

/// Both: the text, or "!" and what is wrong.
std::string text_of(const Result<std::string>& result) {
  return result ? result.value() : text::concat({"!", result.error().message()});
}
std::string code_verifier(int length) {
  HostRandom random;
  return text_of(oauth::make_code_verifier(random, length < 0 ? 0 : static_cast<unsigned>(length)));
}
std::string code_challenge(std::string verifier) {
  return text_of(oauth::code_challenge(verifier));
}

/// An empty secret means a public client. `parameters`: the form, packed.
std::string request_token(int handle, int id, std::string client_id, std::string client_secret,
                          std::string parameters) {
  auto* client = find(handle);
  if (client == nullptr) return closed;
  client->request_token(id,
                        {std::move(client_id), std::move(client_secret), unpack_pairs(parameters)});
  return "";
}

std::string logout(int handle, std::string redirect_uri) {
  auto* client = find(handle);
  if (client == nullptr) return closed;
  const auto error = client->client().logout(redirect_uri);
  return error ? text::concat({error.code(), " ", error.message()}) : "";
}

void complete_request(int handle, int request, int status, val answered, val body) {
  auto* client = find(handle);
  if (client == nullptr) return;
  // Whatever it is, it goes back as it came.
  client->host_transport().complete(request,
                                    page_response(status, std::move(answered), std::move(body)));
}

void fail_request(int handle, int request, std::string code, std::string message) {
  if (auto* client = find(handle))
    client->host_transport().complete(request, Error{std::move(code), std::move(message)});
}

}  // namespace

EMSCRIPTEN_BINDINGS(platformClient) {
  emscripten::function("createClient", create_client);
  emscripten::function("closeClient", close_client);
  emscripten::function("freeClosedClients", free_closed_clients);
  emscripten::function("setOption", set_option);
  emscripten::function("getOption", get_option);
  emscripten::function("classNames", class_names);
  emscripten::function("describeClass", describe_class);
  emscripten::function("describeOperation", describe_operation);
  emscripten::function("invoke", invoke);
  emscripten::function("callApi", call_api);
  emscripten::function("cancel", cancel);
  emscripten::function("login", login);
  emscripten::function("codeVerifier", code_verifier);
  emscripten::function("codeChallenge", code_challenge);
  emscripten::function("requestToken", request_token);
  emscripten::function("logout", logout);
  emscripten::function("completeRequest", complete_request);
  emscripten::function("failRequest", fail_request);
}

}  // namespace platform_client::wasm
