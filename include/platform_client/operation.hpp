#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "platform_client/bytes.hpp"
#include "platform_client/http/message.hpp"

namespace platform_client {

/// The part of the request in which a parameter is sent.
enum class ParameterLocation { path, query, header, form, body };

/// How a list is sent (Swagger 2.0, collectionFormat). `none`: the parameter is not a list.
/// `multi`: the parameter is repeated. The others separate the elements by a comma, a space, a tab
/// or "|".
enum class CollectionFormat { none, csv, ssv, tsv, pipes, multi };

struct Parameter {
  /// The name in the HTTP request.
  std::string name;
  /// The name in SDKs. It differs if the name in the request is not an identifier.
  std::string sdk_name;
  ParameterLocation location = ParameterLocation::query;
  CollectionFormat collection = CollectionFormat::none;
  bool required = false;
  /// True if "" is a value for a required parameter.
  bool allow_empty = false;
};

/// One operation of the Platform API.
struct Operation {
  std::string name;
  /// The HTTP method in upper case.
  std::string method;
  /// The path, with {placeholders}.
  std::string path;
  /// Required parameters come first, in the order of their positional arguments, then optional
  /// ones.
  std::vector<Parameter> parameters;
  /// Media types of the request body, separated by commas.
  std::string content_types;
  /// Media types of the response, separated by commas.
  std::string accepts;
  /// True if the access token is sent.
  bool authorized = true;
};

/// The value of one parameter. The caller has converted numbers, dates and booleans to text.
struct Argument {
  enum class Kind { absent, null, single, list };
  Kind kind = Kind::absent;
  std::vector<std::string> values;
};

/// The body of a call.
struct Body {
  bool given = false;
  Bytes bytes;
  /// If set, this replaces the media type of the operation, for example to name the boundary of a
  /// multipart body.
  std::string content_type;
};

/// One call of an operation.
struct Call {
  /// Sets the parameter with this SDK name, such as "pageSize". The operation must have such a
  /// parameter.
  Call& with(const Operation& operation, std::string_view parameter, std::string value);

  /// In the order of Operation::parameters. Missing ones at the end are absent.
  std::vector<Argument> arguments;
  /// Headers of this call only. They win over all others of the same name.
  NameValueList custom_headers;
  Body body;
  /// The time limit of this call; 0 means that of the client.
  std::chrono::milliseconds timeout{0};
  /// How this call is sent again; nothing means as the client's settings say.
  std::optional<RetryOptions> retry = std::nullopt;
};

}  // namespace platform_client
