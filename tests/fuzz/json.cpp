// SPDX-License-Identifier: Apache-2.0
#include "core/api/endpoints.h"
#include "core/api/inputreader.h"
#include "core/api/jsonwriter.h"
#include "tests/fuzz/property.h"

using namespace sallyport;
using namespace sallyport::fuzz;

namespace {

/// What was accepted is written and read again: the same value, the same bytes.
template<class T>
void requireRoundTrip(const T &value)
{
    const QByteArray written = api::toJson(value);
    const auto again = api::fromJson<T>(written);
    require(again.has_value(), "what is written is accepted");
    require(api::toJson(*again) == written, "what is written reads as the same value");
}

template<class T>
void checkDocument(const QByteArray &json)
{
    const auto value = api::fromJson<T>(json);
    if (value)
        requireRoundTrip(*value);
    else
        require(value.error().code == ErrorCode::ValidationFailed && !value.error().fields.isEmpty(),
                "a refusal says which field is wrong");
}

template<class In, class Out, api::Access who>
void checkInput(const api::Endpoint<In, Out, who> &endpoint, const api::RawInput &raw)
{
    const auto input = api::readInput(endpoint, raw);
    if (input)
        requireRoundTrip(*input);
    else
        require(input.error().code == ErrorCode::ValidationFailed || input.error().code == ErrorCode::NotFound
                    || input.error().code == ErrorCode::MalformedRequest,
                "a refusal is the caller's mistake");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray json = viewOf(data, size).toByteArray();
    checkDocument<api::SignUp>(json);
    checkDocument<api::UserFilter>(json);
    checkDocument<api::NoteInput>(json);
    checkDocument<api::UserPageView>(json);
    checkDocument<api::TokenPair>(json);
    checkDocument<api::KeySet>(json);
    const api::RawInput raw{.path = {{QStringLiteral("id"), QStringLiteral("018f6d2e-0000-7000-8000-000000000001")}},
                            .query = json,
                            .contentType = QByteArrayLiteral("application/json"),
                            .body = json};
    checkInput(api::signUp, raw);
    checkInput(api::changeNote, raw);
    checkInput(api::listUsers, raw); // from the query
    return 0;
}
