#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "platform_client/operation.hpp"

// What the generator knows about an API: plain data, made by swagger/reader, read by every emitter.
// Names, order and defaults are decided here, so that emitters only print.
namespace platform_client::generator {

struct Property;

/// The type of a parameter, a property, a body or a response.
struct Type {
  enum class Kind {
    none,     ///< no value at all: a response without a body
    any,      ///< the definition says nothing
    string,   ///< see `format` ("date-time", "date", …) and `values`
    number,   ///< also `values`
    integer,  ///< also `values`
    boolean,
    file,       ///< bytes: a form parameter or a response
    array,      ///< of element[0]
    map,        ///< an object with free keys, values of element[0]
    object,     ///< an object with `properties`; free form when there are none
    reference,  ///< the model called `model`
  };
  Kind kind = Kind::none;
  std::string format;
  std::string model;
  /// The enumeration, if there is one; numbers as written.
  std::vector<std::string> values;
  /// One for array and map, else empty.
  std::vector<Type> element;
  /// In the definition's order; those of `allOf` parts first, each name once.
  std::vector<Property> properties;

  bool operator==(const Type&) const;
};

/// The definition's word for a type without parts: "string", "number", "integer",
/// "boolean", "file"; empty for the others.
std::string simple_name(Type::Kind kind);

struct Property {
  std::string name;
  Type type;
  bool required = false;
  bool read_only = false;
  bool deprecated = false;
  std::string description;
  /// As JSON, "" if there is none; the same for the others.
  std::string example;

  bool operator==(const Property&) const = default;
};

/// A named type ("definition"); most are objects.
struct Model {
  std::string name;
  Type type;
  std::string description;
  std::string example;
};

struct Parameter {
  /// On the wire.
  std::string name;
  /// In a call: the positional argument or the key of `opts`. An identifier.
  std::string sdk_name;
  ParameterLocation location = ParameterLocation::query;
  CollectionFormat collection = CollectionFormat::none;
  Type type;
  bool required = false;
  /// Whether "" counts as given although the parameter is required.
  bool allow_empty = false;
  bool deprecated = false;
  std::string description;
  std::string example;
  /// As JSON, "" if there is none.
  std::string default_value;
};

struct Response {
  /// "200", "default", …
  std::string code;
  Type type;
  std::string description;
  /// By media type.
  std::string example;
};

struct Operation {
  /// The method's name on each of its classes.
  std::string name;
  /// "get", "post", … in lower case.
  std::string verb;
  /// With {placeholders} and the definition's basePath.
  std::string path;
  /// Names of the classes that have it ("UsersApi"), at least one.
  std::vector<std::string> classes;
  /// In the definition's order. `positional` and `options` divide them for callers.
  std::vector<Parameter> parameters;
  std::vector<Response> responses;
  /// Media types; empty if the definition says nothing, which means JSON.
  std::vector<std::string> consumes;
  std::vector<std::string> produces;
  /// Names of the security schemes; without one, no token is sent.
  std::vector<std::string> security;
  bool deprecated = false;
  bool preview = false;
  std::string summary;
  std::string description;
  /// Its place in the definition as a JSON pointer, for error messages.
  std::string pointer;
};

struct Class {
  /// "UsersApi".
  std::string name;
  /// "Users".
  std::string tag;
  std::string description;
};

/// Region and host, in the order in which they are written.
using RegionHosts = std::vector<std::pair<std::string, std::string>>;

struct Api {
  std::string title;
  std::string version;
  std::string host;
  RegionHosts region_hosts;
  /// By name.
  std::vector<Class> classes;
  /// By path; verbs of one path in the definition's order.
  std::vector<Operation> operations;
  /// By name.
  std::vector<Model> models;
};

/// The required parameters: positional arguments, in order.
std::vector<const Parameter*> positional(const Operation& operation);

/// The optional parameters: what `opts` takes, in order.
std::vector<const Parameter*> options(const Operation& operation);

/// The result of a successful call: the type of the lowest 2xx response, else of "default", else
/// `none`.
const Type& result(const Operation& operation);

/// Null if there is none.
const Model* find_model(const Api& api, std::string_view name);

/// Only these classes (tags or class names; throws std::invalid_argument for an unknown one), their
/// operations and the models these need.
Api only_classes(const Api& api, const std::vector<std::string>& names);

}  // namespace platform_client::generator
