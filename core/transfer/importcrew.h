// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/transfer/batchqueue.h"
#include "core/transfer/importpace.h"

#include <QThreadPool>

#include <deque>
#include <future>

namespace sallyport {

/// Stores batches, on threads of its own where several can be stored at the same time, and hands them back in the order they came.
class ImportCrew
{
public:
    struct Stored
    {
        ReadBatch read;
        QList<ImportOutcome> outcomes;
    };

    /// `most` at the same time.
    ImportCrew(SqlImport &import, Dialect dialect, int most);
    Q_DISABLE_COPY_MOVE(ImportCrew)

    /// How many batches should be taken as one.
    qsizetype batches() const { return m_pace.batches(); }
    bool hasRoom() const { return m_atWork.size() < m_pace.atOnce(); }
    bool isIdle() const { return m_atWork.empty(); }

    void begin(ReadBatch read);
    /// Waits for the one that began first. Errors as SqlImport::store().
    Result<Stored> end();

private:
    /// None where it could not even be looked at: there may be no connection for this thread.
    using Outcomes = std::optional<Result<QList<ImportOutcome>>>;
    struct Work
    {
        ReadBatch read;
        ImportTurns::Turn turn;
        std::future<Outcomes> outcomes = {};
    };

    Outcomes store(Work &work, bool looksAhead);

    SqlImport &m_import;
    ImportPace m_pace;
    std::deque<Work> m_atWork; // where they are they stay
    QThreadPool m_threads; // goes first, and waits for those at work
};

} // namespace sallyport
