#include "curl/curl_transport.hpp"

#include "text/ascii.hpp"

namespace platform_client {
namespace {

/// The headers that libcurl received, in the form that ResponseHeaders asks for.
class ReceivedHeaders final : public ResponseHeaders {
 public:
  explicit ReceivedHeaders(NameValueList headers) : headers_(std::move(headers)) {}
  NameValueList read() const override { return headers_; }

 private:
  NameValueList headers_;
};

void add_header(NameValueList& headers, std::string_view line) {
  // Redirects and "100 Continue" bring several responses. Only the headers of the last one count.
  if (line.starts_with("HTTP/")) return headers.clear();
  const std::string name = text::lower_case(text::trim(text::take(line, ':')));
  const std::string_view value = text::trim(line);
  if (name.empty()) return;
  for (auto& [known, values] : headers) {
    if (known == name) {
      values.append(", ").append(value);
      return;
    }
  }
  add_pair(headers, name, value);
}

extern "C" {
std::size_t receive_header(char* data, std::size_t, std::size_t size, void* headers) {
  add_header(*static_cast<NameValueList*>(headers), {data, size});
  return size;
}
std::size_t receive_body(char* data, std::size_t, std::size_t size, void* body) {
  static_cast<std::string*>(body)->append(data, size);
  return size;
}
}

}  // namespace

/// A request that is under way.
struct CurlTransport::Exchange {
  Exchange(Request&& what, Completion<Response>&& settle)
      : request(std::move(what)), done(std::move(settle)) {}
  ~Exchange() {
    curl_slist_free_all(request_headers);
    curl_easy_cleanup(handle);
  }
  CURL* const handle = curl_easy_init();
  Request request;
  Completion<Response> done;
  curl_slist* request_headers = nullptr;
  NameValueList headers;
  std::string body;
};

CurlTransport::CurlTransport() {
  // This is thread-safe and counts its calls since libcurl 7.84.
  curl_global_init(CURL_GLOBAL_DEFAULT);
  multi_ = curl_multi_init();
}

CurlTransport::~CurlTransport() {
  while (!exchanges_.empty()) take(exchanges_.begin()->first)->done(aborted_error());
  curl_multi_cleanup(multi_);
  curl_global_cleanup();
}

void CurlTransport::send(Request&& request, Completion<Response>&& done) {
  if (!request.cancellation) request.cancellation = std::make_shared<Cancellation>();
  if (request.cancellation->requested()) return done(aborted_error());
  auto exchange = std::make_unique<Exchange>(std::move(request), std::move(done));
  CURL* const handle = exchange->handle;
  const Request& r = exchange->request;

  curl_easy_setopt(handle, CURLOPT_URL, r.url.c_str());
  curl_easy_setopt(handle, CURLOPT_PROTOCOLS_STR, "http,https");
  curl_easy_setopt(handle, CURLOPT_FOLLOWLOCATION, 1L);
  curl_easy_setopt(handle, CURLOPT_MAXREDIRS, 20L);
  curl_easy_setopt(handle, CURLOPT_ACCEPT_ENCODING, "");
  curl_easy_setopt(handle, CURLOPT_NOSIGNAL, 1L);
  curl_easy_setopt(handle, CURLOPT_TIMEOUT_MS, static_cast<long>(r.timeout.count()));
  if (r.has_body) {
    curl_easy_setopt(handle, CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(r.body.size()));
    curl_easy_setopt(handle, CURLOPT_POSTFIELDS, r.body.empty() ? "" : r.body.text().data());
  }
  if (r.method == "HEAD") {
    curl_easy_setopt(handle, CURLOPT_NOBODY, 1L);
  } else if (r.method != "GET" || r.has_body) {
    if (!r.has_body && r.method == "POST") curl_easy_setopt(handle, CURLOPT_POSTFIELDSIZE, 0L);
    if (r.method == "POST")
      curl_easy_setopt(handle, CURLOPT_POST, 1L);
    else
      curl_easy_setopt(handle, CURLOPT_CUSTOMREQUEST, r.method.c_str());
  }
  for (const auto& [name, value] : r.headers) {
    // For libcurl, "Name:" removes a header, and "Name;" sends one without a value.
    const std::string line =
        value.empty() ? text::concat({name, ";"}) : text::concat({name, ": ", value});
    exchange->request_headers = curl_slist_append(exchange->request_headers, line.c_str());
  }
  // Do not wait for a "100 Continue": few servers send it.
  exchange->request_headers = curl_slist_append(exchange->request_headers, "Expect:");
  curl_easy_setopt(handle, CURLOPT_HTTPHEADER, exchange->request_headers);
  curl_easy_setopt(handle, CURLOPT_HEADERFUNCTION, receive_header);
  curl_easy_setopt(handle, CURLOPT_HEADERDATA, &exchange->headers);
  curl_easy_setopt(handle, CURLOPT_WRITEFUNCTION, receive_body);
  curl_easy_setopt(handle, CURLOPT_WRITEDATA, &exchange->body);

  r.cancellation->on_cancel([this, handle](int) { take(handle)->done(aborted_error()); });
  exchanges_.emplace(handle, std::move(exchange));
  curl_multi_add_handle(multi_, handle);
}

std::unique_ptr<CurlTransport::Exchange> CurlTransport::take(CURL* handle) {
  curl_multi_remove_handle(multi_, handle);
  auto exchange = std::move(exchanges_.extract(handle).mapped());
  exchange->request.cancellation->clear();
  return exchange;
}

void CurlTransport::finish(CURL* handle, CURLcode code) {
  const auto exchange = take(handle);
  if (code == CURLE_OPERATION_TIMEDOUT)
    return exchange->done(Error{error_code::timed_out, "out of time"});
  if (code != CURLE_OK) {
    return exchange->done(
        Error{error_code::network, text::concat({"No response: ", curl_easy_strerror(code)})});
  }
  long status = 0;
  curl_easy_getinfo(handle, CURLINFO_RESPONSE_CODE, &status);
  exchange->done(Response{static_cast<int>(status),
                          std::make_unique<ReceivedHeaders>(std::move(exchange->headers)),
                          Bytes(exchange->body)});
}

void CurlTransport::perform() {
  int running = 0;
  curl_multi_perform(multi_, &running);
  int left = 0;
  while (const CURLMsg* message = curl_multi_info_read(multi_, &left)) {
    if (message->msg == CURLMSG_DONE) finish(message->easy_handle, message->data.result);
  }
}

void CurlTransport::wait(std::chrono::milliseconds longest) {
  curl_multi_poll(multi_, nullptr, 0, static_cast<int>(longest.count()), nullptr);
}

}  // namespace platform_client
