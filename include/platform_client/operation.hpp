#pragma once

#include <chrono>
#include <string>
#include <string_view>
#include <vector>

#include "platform_client/bytes.hpp"
#include "platform_client/http/message.hpp"

namespace platform_client {

enum class ParameterLocation { path, query, header, form, body };

/// How the elements of a list travel in one parameter; `multi` repeats the parameter.
enum class CollectionFormat { none, csv, ssv, tsv, pipes, multi };

struct Parameter {
  /// On the wire.
  std::string name;
  /// In SDKs, where some wire names are no identifiers.
  std::string sdk_name;
  ParameterLocation location = ParameterLocation::query;
  CollectionFormat collection = CollectionFormat::none;
  bool required = false;
  /// Whether "" counts as given although the parameter is required.
  bool allow_empty = false;
};

/// One operation of the Platform API.
struct Operation {
  std::string name;
  std::string method;
  /// With {placeholders}.
  std::string path;
  /// The required ones first, in positional order, then the optional ones.
  std::vector<Parameter> parameters;
  /// Media types, separated by commas.
  std::string content_types;
  std::string accepts;
  /// Whether the access token is sent.
  bool authorized = true;
};

/// What a caller gave for one parameter. Numbers, dates and booleans are texts here already.
struct Argument {
  enum class Kind { absent, null, single, list };
  Kind kind = Kind::absent;
  std::vector<std::string> values;
};

/// The body a caller gave.
struct Body {
  bool given = false;
  Bytes bytes;
  /// Overrides the operation's content type where the bytes demand another (a multipart boundary).
  std::string content_type;
};

/// One call: arguments in the order of Operation::parameters (shorter is allowed; the rest is
/// absent), and what is set for this call only.
struct Call {
  /// Gives the parameter of that name in SDKs ("pageSize") a value. The operation has one.
  Call& with(const Operation& operation, std::string_view parameter, std::string value);

  std::vector<Argument> arguments;
  NameValueList custom_headers;
  Body body;
  /// 0: the client's.
  std::chrono::milliseconds timeout{0};
};

}  // namespace platform_client
