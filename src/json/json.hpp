#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace platform_client::json {

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

/// Is told what a JSON text consists of, in the text's order.
class Visitor {
 public:
  /// `text`: a name or a string, decoded; a number or a literal; else nothing.
  virtual void visit(Piece piece, std::string_view text) = 0;

 protected:
  ~Visitor() = default;
};

/// Reads a whole text, however deep it is. False when it is no JSON; what was visited until then
/// counts for nothing.
bool read(std::string_view text, Visitor& visitor);

/// The members of an object that are no objects and no arrays themselves. Of two members of one
/// name the later counts.
class Object {
 public:
  void add(std::string_view name, Piece kind, std::string_view text);

  bool is_true(const char* name) const { return find(name, Piece::literal) == "true"; }
  /// The member if it is a string, else nothing; both are empty.
  std::string string(const char* name) const { return find(name, Piece::string); }
  /// The member if it is a positive number, else 0.
  double positive(const char* name) const;

 private:
  struct Member {
    std::string name;
    Piece kind;
    std::string text;
  };
  /// The member's text if it is of that kind, else nothing.
  std::string find(std::string_view name, Piece kind) const;

  std::vector<Member> members_;
};

/// The object that the text is; one without members when it is something else.
Object read_object(std::string_view text);

/// The objects in the array that the text is.
std::vector<Object> read_objects(std::string_view text);

/// A string as JSON. Where its bytes are no UTF-8, U+FFFD stands for each that is no ASCII.
std::string quoted(std::string_view text);

/// Writes an object in one line: every member, then `end`.
class ObjectWriter {
 public:
  void add(std::string_view name, const std::string& json);
  /// Left out when it is empty.
  void string(const char* name, const std::string& value);
  std::string end() { return std::move(text_ += '}'); }

 private:
  std::string text_ = "{";
};

}  // namespace platform_client::json
