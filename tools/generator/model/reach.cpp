#include "generator/model/reach.hpp"

namespace platform_client::generator {
namespace {

void reach(const Api& api, const Type& type, ModelNames& names) {
  if (type.kind == Type::Kind::reference && names.insert(type.model).second) {
    if (const Model* model = find_model(api, type.model)) reach(api, model->type, names);
  }
  for (const Type& element : type.element) reach(api, element, names);
  for (const Property& property : type.properties) reach(api, property.type, names);
}

}  // namespace

ModelNames models_sent(const Api& api) {
  ModelNames names;
  for (const Operation& operation : api.operations) {
    for (const Parameter& parameter : operation.parameters) reach(api, parameter.type, names);
  }
  return names;
}

ModelNames models_received(const Api& api) {
  ModelNames names;
  for (const Operation& operation : api.operations) {
    for (const Response& response : operation.responses) reach(api, response.type, names);
  }
  return names;
}

}  // namespace platform_client::generator
