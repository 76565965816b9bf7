#pragma once

#include <list>
#include <utility>

namespace platform_client::wasm {

/// Values by number, of any type that can be moved. A list, since few are there at once, and what
/// was added first mostly ends first.
template <class T>
class ById {
 public:
  void add(int id, T value) { entries_.emplace_back(id, std::move(value)); }

  /// Null for what is not there.
  T* find(int id) {
    for (auto& entry : entries_) {
      if (entry.first == id) return &entry.second;
    }
    return nullptr;
  }

  /// Takes the value out; an empty one for what is not there.
  T take(int id) {
    for (auto entry = entries_.begin(); entry != entries_.end(); ++entry) {
      if (entry->first != id) continue;
      T value = std::move(entry->second);
      entries_.erase(entry);
      return value;
    }
    return {};
  }

  void clear() { entries_.clear(); }

 private:
  std::list<std::pair<int, T>> entries_;
};

}  // namespace platform_client::wasm
