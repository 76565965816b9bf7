#include "http/request_copy.hpp"

namespace platform_client {

Request copy_of(const Request& request) {
  return {request.method,           request.url,
          request.headers,          request.body.once() ? Bytes() : Bytes(request.body.text()),
          request.has_body,         request.timeout,
          request.authorize,        request.path_parameters,
          request.query_parameters, request.cancellation,
          request.secrets,          request.retry,
          request.observed,         nullptr,
          request.may_renew};
}

}  // namespace platform_client
