// SPDX-License-Identifier: Apache-2.0
#include "core/auth/passwordhash.h"

#include "core/auth/storedhash.h"
#include "tests/fuzz/property.h"

using namespace sallyport;
using namespace sallyport::fuzz;

namespace {

void requireStored(const QByteArray &stored)
{
    const auto info = inspectPasswordHash(stored);
    require(info && !info->description.isEmpty(), "what is stored can be read");
    const auto again = storedPasswordHash(stored);
    require(again && *again == stored, "what is stored is spelled one way");
    require(stored.startsWith('$') && stored.size() <= 1024, "what is stored is short, and no other text");
}

} // namespace

/// A password hash as other systems write it. Hashes nothing: costs are bounded by what is accepted.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView input = viewOf(data, size);
    const auto stored = storedPasswordHash(input);
    require(stored || (stored.error().code == ErrorCode::ValidationFailed && !stored.error().detail.isEmpty()), "a refusal has a reason");
    if (stored)
        requireStored(*stored);
    if (const auto parsed = parseStoredHash(input)) {
        const QByteArray text = std::visit([](const auto &hash) { return hash.toText(); }, *parsed);
        require(parseStoredHash(text).has_value(), "what was read can be written and read");
    }
    return 0;
}
