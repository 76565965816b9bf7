#include "generator/emit/path_steps.hpp"

#include <algorithm>
#include <stdexcept>
#include <string_view>

#include "operations/naming.hpp"
#include "operations/table_format.hpp"
#include "text/ascii.hpp"

namespace platform_client::generator {
namespace {

/// Divides the path as the decoder does, so "{a}" is one segment.
std::vector<std::string> segments_of(std::string_view path) {
  std::vector<std::string> segments;
  text::take(path, '/');
  while (!path.empty()) segments.emplace_back(text::take(path, '/'));
  return segments;
}

bool is_placeholder(const std::string& segment) { return segment.starts_with('{'); }
std::string name_in(const std::string& segment) { return segment.substr(1, segment.size() - 2); }

/// True if the path can be written in steps.
bool is_plain(std::string_view path) {
  if (!path.starts_with('/') || path.ends_with('/')) return false;
  for (const std::string& segment : segments_of(path)) {
    const bool placeholder = is_placeholder(segment) && segment.ends_with('}');
    const std::string word = placeholder ? name_in(segment) : segment;
    const bool plain = !word.empty() && std::all_of(word.begin(), word.end(), [&](char c) {
      return text::is_alnum(c) || c == '-' || c == '.' || c == '_' || c == '~';
    });
    if (!plain || (!placeholder && word != text::lower_case(word))) return false;
  }
  return true;
}

/// True if the placeholder's name follows from the word before it.
bool is_usual(const std::string& placeholder, const std::string& word) {
  return placeholder == "{" + usual_placeholder(word) + "Id}";
}

/// `word` with the capitals from which the name of `placeholder` follows; "" if there are none.
std::string with_capitals(const std::string& word, const std::string& placeholder) {
  const std::string name = name_in(placeholder);
  if (!name.ends_with("Id") || name.size() < 4) return {};
  const std::string one = name.substr(0, name.size() - 2);
  for (const std::string& written :
       {one + "s", one + "es", one.substr(0, one.size() - 1) + "ies", one}) {
    if (text::lower_case(written) == word && is_usual(placeholder, written)) return written;
  }
  return {};
}

unsigned verb_number(const Operation& operation) {
  return static_cast<unsigned>(std::find(std::begin(verbs), std::end(verbs), operation.verb) -
                               std::begin(verbs));
}

bool may_be_empty(const Operation& operation, const std::string& placeholder) {
  return std::any_of(
      operation.parameters.begin(), operation.parameters.end(), [&](const Parameter& p) {
        return p.location == ParameterLocation::path && p.name == placeholder && p.allow_empty;
      });
}

}  // namespace

PathWriter::PathWriter(const std::string& class_name, std::vector<const Operation*> operations)
    : operations_(std::move(operations)) {
  if (!class_name.ends_with("Api"))
    throw std::runtime_error("a class is not called \"…Api\": " + class_name);
  root_ = class_name.substr(0, class_name.size() - 3);
  std::stable_sort(operations_.begin(), operations_.end(),
                   [](const Operation* a, const Operation* b) {
                     return std::pair(segments_of(a->path), verb_number(*a)) <
                            std::pair(segments_of(b->path), verb_number(*b));
                   });
  before_ = {"api", "v2", text::lower_case(root_)};
  capitals_[before_] = root_;
  find_capitals();
  for (const Operation* operation : operations_) {
    const bool again = !steps_.empty() && operations_[steps_.size() - 1]->path == operation->path;
    steps_.push_back(again ? steps_.back() : step_to(*operation));
    if (again) steps_.back().text.clear();
  }
}

bool PathWriter::is_last(std::size_t operation) const {
  return operation + 1 == operations_.size() ||
         operations_[operation + 1]->path != operations_[operation]->path;
}

void PathWriter::find_capitals() {
  for (const Operation* operation : operations_) {
    Segments path;
    for (const std::string& segment : segments_of(operation->path)) {
      if (is_placeholder(segment) && !path.empty()) {
        const std::string word = with_capitals(path.back(), segment);
        if (!word.empty()) capitals_.emplace(path, word);
      }
      path.push_back(segment);
    }
  }
}

/// The last of the first `count` segments, as it is written.
std::string PathWriter::capitals(const Segments& path, std::size_t count) const {
  const auto found =
      capitals_.find({path.begin(), path.begin() + static_cast<std::ptrdiff_t>(count)});
  return found == capitals_.end() ? path[count - 1] : found->second;
}

PathSteps PathWriter::step_to(const Operation& operation) {
  const Segments path = segments_of(operation.path);
  Segments marked = path;
  for (std::string& segment : marked) {
    if (is_placeholder(segment) && may_be_empty(operation, name_in(segment)))
      segment.insert(1, "?");
  }
  const auto shared = static_cast<std::size_t>(
      std::mismatch(marked.begin(), marked.end(), before_.begin(), before_.end()).first -
      marked.begin());
  const std::size_t up = before_.size() - shared;
  if (!is_plain(operation.path) || up > most_up) return {{zero}, {}, true};
  PathSteps steps;
  steps.text = static_cast<char>(zero + static_cast<int>(up));
  std::string step;
  for (std::size_t i = 0; i < path.size(); ++i) {
    if (!is_placeholder(path[i])) {
      // A step that ends by itself needs no separator.
      const bool divide = i > shared && !step.starts_with('*');
      step = (divide ? "/" : "") + capitals(path, i + 1);
    } else {
      const std::string name = name_in(path[i]);
      const bool allow_empty = marked[i] != path[i];
      steps.placeholders.push_back({name, allow_empty});
      if (i > 0 && !is_placeholder(path[i - 1]) && is_usual(path[i], capitals(path, i)))
        step = "*";
      else if (name.ends_with("Id"))
        step = "{";
      else
        step = "}";
      if (allow_empty) step += '?';
      if (step[0] != '*') step += step[0] == '{' ? name.substr(0, name.size() - 2) : name;
    }
    if (i >= shared) steps.text += step;
  }
  before_ = std::move(marked);
  return steps;
}

}  // namespace platform_client::generator
