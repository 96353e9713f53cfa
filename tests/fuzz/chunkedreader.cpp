// SPDX-License-Identifier: Apache-2.0
#include "core/http/parsing/chunkedreader.h"

#include "tests/fuzz/pieces.h"
#include "tests/fuzz/property.h"

using namespace sallyport::http;
using namespace sallyport::fuzz;

namespace {

struct Outcome
{
    int status = 0; ///< 0: not complete; 200: read; else refused
    QByteArray body = {};
    qsizetype taken = 0;

    bool operator==(const Outcome &) const = default;
};

/// As the gate reads: what the reader leaves is given again with more behind it.
Outcome readInPieces(QByteArrayView input, Pieces::Cut cut, qint64 limit)
{
    ChunkedReader reader(limit);
    Pieces pieces(input, cut);
    Outcome outcome;
    qsizetype arrived = 0;
    while (const qsizetype size = pieces.next()) {
        arrived += size;
        QByteArrayView rest = input.sliced(outcome.taken, arrived - outcome.taken);
        const auto progress = reader.read(rest);
        if (!progress)
            return {.status = int(progress.error().status)};
        outcome.taken = arrived - rest.size();
        if (*progress == ChunkedReader::Progress::Done) {
            outcome.status = 200;
            outcome.body = reader.takeBody();
            return outcome;
        }
    }
    return {};
}

void check(QByteArrayView input, qint64 limit)
{
    const Outcome whole = readInPieces(input, Pieces::Cut::Nowhere, limit);
    require(whole == readInPieces(input, Pieces::Cut::EverySingleByte, limit), "byte by byte is as at once");
    require(whole == readInPieces(input, Pieces::Cut::WhereTheInputSays, limit), "in pieces is as at once");
    require(whole.status == 0 || whole.status == 200 || whole.status == 400 || whole.status == 413, "nothing but 400 and 413 refuses");
    if (whole.status != 200)
        return;
    require(whole.body.size() <= limit, "no body beyond its limit");
    require(whole.taken <= input.size() && whole.body.size() < whole.taken, "a body takes no more than there is");
    const QByteArrayView bytes = input.first(whole.taken);
    require(bytes.endsWith("\r\n\r\n"), "a body ends with an empty line");
    require(readInPieces(bytes.chopped(1), Pieces::Cut::Nowhere, limit).status == 0, "a body is not complete before its last byte");
    require(readInPieces(bytes, Pieces::Cut::Nowhere, limit) == whole, "what follows a body does not change it");
    QByteArray again;
    if (!whole.body.isEmpty())
        again += QByteArray::number(whole.body.size(), 16) + "\r\n" + whole.body + "\r\n";
    again += "0\r\n\r\n";
    require(readInPieces(again, Pieces::Cut::WhereTheInputSays, limit).body == whole.body, "the body written as one chunk is the same");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView input = viewOf(data, size);
    check(input, 16); // so that short inputs reach it
    check(input, 1024 * 1024);
    return 0;
}
