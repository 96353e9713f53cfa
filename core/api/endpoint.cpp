// SPDX-License-Identifier: Apache-2.0
#include "core/api/endpoint.h"

namespace sallyport::api {

QByteArrayView verbName(Verb verb)
{
    switch (verb) {
    case Verb::Get: return "GET";
    case Verb::Post: return "POST";
    case Verb::Patch: return "PATCH";
    case Verb::Delete: return "DELETE";
    }
    Q_UNREACHABLE();
}

} // namespace sallyport::api
