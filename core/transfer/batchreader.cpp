// SPDX-License-Identifier: Apache-2.0
#include "core/transfer/batchreader.h"

namespace sallyport {

namespace {

// Stored in some ten milliseconds: a server that works on the same database meanwhile waits no longer than that for its turn.
constexpr qint64 recordsOfBatch = 500;
// Of what may be long in a record. With those that wait and those that are stored together it bounds the memory.
constexpr qsizetype bytesOfBatch = 4 * 1024 * 1024;

qsizetype bytesOf(const Note &note)
{
    return note.text.size() * qsizetype(sizeof(QChar));
}

template<class... Handlers>
struct Overloaded : Handlers...
{
    using Handlers::operator()...;
};

} // namespace

void BatchReader::run()
{
    m_queue.finish(readAll());
}

Result<> BatchReader::readAll()
{
    qint64 done = 0;
    qint64 sent = 0;
    for (;;) {
        Result<std::optional<AccountSource::Record>> record = m_source.next();
        const bool atEnd = !record || !*record;
        if (!atEnd) {
            take(std::move(**record));
            ++done;
        }
        if (atEnd ? done > sent : done - sent >= recordsOfBatch || m_bytes >= bytesOfBatch) {
            sent = done;
            m_bytes = 0;
            m_batch.batch.recordsDone = done;
            m_batch.progress = m_source.progress();
            if (!m_queue.push(std::exchange(m_batch, {})))
                return {};
        }
        if (!record)
            return failure(std::move(record));
        if (atEnd)
            return {};
    }
}

void BatchReader::take(AccountSource::Record record)
{
    if (!record.content) {
        m_batch.refused.append({record.place, record.names.value(0), record.content.error().detail});
        return;
    }
    std::visit(Overloaded{[this](const OtherRecord &) { ++m_batch.others; },
                          [&](const ImportedNote &note) {
                              const AccountCheck::CheckedNote checked = m_check.checkNote(note);
                              if (!checked.problem.isEmpty())
                                  m_batch.notes.append({record.place, {}, checked.problem});
                              if (!checked.note)
                                  return;
                              m_batch.batch.notes.append(*checked.note);
                              m_bytes += bytesOf(*checked.note);
                          },
                          [&](ImportedAccount &account) { takeAccount(std::move(account), record.place); }},
               *record.content);
}

void BatchReader::takeAccount(ImportedAccount account, const Place &place)
{
    const QString name = account.username;
    const bool wasAdministrator = account.administrator;
    Result<AccountCheck::Checked> checked = m_check.check(std::move(account), place);
    if (!checked) {
        auto &problems = checked.error().code == ErrorCode::Conflict ? m_batch.duplicates : m_batch.refused;
        problems.append({place, name, checked.error().detail});
        return;
    }
    ImportItem &item = checked->item;
    if (wasAdministrator && item.row.user.role != Role::Administrator)
        ++m_batch.formerAdministrators;
    if (item.hasPassword)
        ++m_batch.hashKinds[checked->hashKind];
    else
        ++m_batch.withoutPassword;
    for (const Note &note : std::as_const(item.row.notes))
        m_bytes += bytesOf(note);
    for (const QString &problem : std::as_const(checked->noteProblems))
        m_batch.notes.append({place, name, problem});
    m_batch.batch.accounts.append(std::move(item));
}

} // namespace sallyport
