#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace platform_client::json {

/// A token of a JSON text.
enum class Piece {
  begin_object,
  end_object,
  begin_array,
  end_array,
  name,
  string,
  number,
  literal
};

/// Receives the pieces of a JSON text, in order.
class Visitor {
 public:
  /// `text` is the decoded name or string, or the text of a number or literal. It is empty for
  /// other pieces.
  virtual void visit(Piece piece, std::string_view text) = 0;

 protected:
  ~Visitor() = default;
};

/// Reads a whole JSON text of any depth, without recursion. Returns false if the text is not JSON;
/// ignore the pieces that were visited until then.
bool read(std::string_view text, Visitor& visitor);

/// The members of a JSON object, without those that are objects or arrays. If two members have the
/// same name, the last one counts.
class Object {
 public:
  void add(std::string_view name, Piece kind, std::string_view text);

  /// True if the member is `true`.
  bool is_true(const char* name) const { return find(name, Piece::literal) == "true"; }
  /// The member, or "" if it is not a string.
  std::string string(const char* name) const { return find(name, Piece::string); }
  /// The member, or 0 if it is not a positive number.
  double positive(const char* name) const;

 private:
  struct Member {
    std::string name;
    Piece kind;
    std::string text;
  };
  /// The text of the member, or "" if it is not of that kind.
  std::string find(std::string_view name, Piece kind) const;

  std::vector<Member> members_;
};

/// Reads a text that is an object. Gives an object without members if it is something else.
Object read_object(std::string_view text);

/// Reads the objects in a text that is an array. Other elements are skipped.
std::vector<Object> read_objects(std::string_view text);

/// Writes a string as JSON. If the string is not UTF-8, U+FFFD replaces each byte that is not
/// ASCII.
std::string quoted(std::string_view text);

/// Writes an object on one line. Add the members, then call `end`.
class ObjectWriter {
 public:
  /// Adds a member whose value is JSON text.
  void add(std::string_view name, const std::string& json);
  /// Adds a string, unless it is empty.
  void string(const char* name, const std::string& value);
  std::string end() { return std::move(text_ += '}'); }

 private:
  std::string text_ = "{";
};

}  // namespace platform_client::json
