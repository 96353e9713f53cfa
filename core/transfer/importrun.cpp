// SPDX-License-Identifier: Apache-2.0
#include "core/transfer/importrun.h"

#include "core/auth/unusablepassword.h"
#include "core/transfer/batchreader.h"
#include "core/transfer/importcrew.h"

#include <QCryptographicHash>

#include <thread>

namespace sallyport {

namespace {

/// Ends the reading thread's waiting when the storing one goes, however that ends.
class Closing
{
public:
    explicit Closing(BatchQueue &queue) : m_queue(queue) { }
    ~Closing() { m_queue.close(); }
    Q_DISABLE_COPY_MOVE(Closing)

private:
    BatchQueue &m_queue;
};

} // namespace

Result<ImportSummary> ImportRun::run()
{
    m_options.source.administratorsFirst = m_options.keepsAdministrators;
    const Result<SourceDescription> description = SourceDescription::of(m_options.source);
    if (!description)
        return failure(description);
    BatchQueue queue;
    std::promise<Result<SourceFormat>> opened;
    std::future<Result<SourceFormat>> format = opened.get_future();
    const std::jthread reader([&, promise = std::move(opened)]() mutable { readInto(queue, *description, std::move(promise)); });
    const Closing closing(queue);
    const Result<SourceFormat> found = format.get();
    if (!found)
        return failure(found);
    m_summary.format = *found;
    m_summary.isDryRun = m_options.isDryRun;
    m_options.rules.takesRoles = m_options.keepsAdministrators;
    std::optional<SqlImport> import;
    if (m_parts.database) {
        import.emplace(*m_parts.database, SqlImport::Source{fingerprintOf(*description, *found), description->name}, m_options.rules,
                       m_options.actor, m_parts.clock);
        const Result<ImportState> state = import->begin(m_options.restarts || m_options.isDryRun);
        if (!state)
            return failure(state);
        m_summary.resumedAt = state->records;
        m_summary.wasDoneBefore = state->finishedAt.has_value();
        m_summary.isFinished = m_summary.wasDoneBefore;
    }
    if (m_options.isDryRun || !import)
        previewAll(queue, import ? &*import : nullptr);
    else if (!m_summary.wasDoneBefore)
        storeAll(queue, *import);
    return m_summary;
}

/// Of the source and of all that makes another import of it. With other options it begins anew: what was refused may be good now, and what
/// is here already goes by other rules.
QString ImportRun::fingerprintOf(const SourceDescription &description, SourceFormat format) const
{
    const ImportRules &rules = m_options.rules;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QStringLiteral("%1 %2 %3 %4 %5 %6\n")
                     .arg(description.fingerprint, formatName(format))
                     .arg(int(rules.onConflict))
                     .arg(int(rules.updatePasswords))
                     .arg(int(rules.takesPasswords))
                     .arg(int(m_options.keepsAdministrators))
                     .toUtf8());
    if (const auto &project = m_options.source.firebase) {
        hash.addData(QByteArray::number(project->rounds) + ' ' + QByteArray::number(project->memoryCost) + ' ');
        hash.addData(project->saltSeparator.toHex() + ' ' + project->signerKey.toHex());
    }
    return QString::fromLatin1(hash.result().toHex());
}

void ImportRun::readInto(BatchQueue &queue, const SourceDescription &description, std::promise<Result<SourceFormat>> opened) const
{
    // Opened here: a connection to a database belongs to one thread.
    const Result<std::unique_ptr<AccountSource>> source = AccountSource::open(m_options.source);
    if (!source) {
        opened.set_value(failure(source));
        return;
    }
    const SourceFormat format = (*source)->format();
    AccountCheck check({.keepsAdministrators = m_options.keepsAdministrators, .sourceName = description.name, .madeAt = description.madeAt},
                       m_parts.clock, m_parts.random);
    opened.set_value(format);
    BatchReader(**source, check, queue).run();
}

void ImportRun::previewAll(BatchQueue &queue, SqlImport *import)
{
    while (!m_failed && !m_summary.isFinished && !m_parts.observer.wantsStop()) {
        Result<std::optional<ReadBatch>> read = queue.pop(BatchQueue::mostBatches);
        m_summary.isFinished = read && !*read;
        Result<> previewed = !read ? Result<>(failure(std::move(read))) : *read ? preview(**read, import) : Result<>();
        if (!previewed)
            m_failed = failure(std::move(previewed));
    }
}

Result<> ImportRun::preview(const ReadBatch &read, SqlImport *import)
{
    const auto outcomes = import ? import->preview(read.batch) : Result<QList<ImportOutcome>>();
    if (!outcomes)
        return failure(outcomes);
    absorb(read, *outcomes);
    if (import)
        tellState(*import);
    else
        m_summary.added += read.batch.accounts.size();
    m_parts.observer.progressed(read.progress, m_summary.records);
    return {};
}

void ImportRun::storeAll(BatchQueue &queue, SqlImport &import)
{
    ImportCrew crew(import, m_parts.database->dialect(), m_options.connections);
    const qint64 doneBefore = import.state().records;
    tellState(import);
    Result<> end;
    bool isAtEnd = false;
    while (!crew.isIdle() || (!isAtEnd && !m_parts.observer.wantsStop())) {
        if (!crew.isIdle() && (!crew.hasRoom() || isAtEnd || m_parts.observer.wantsStop())) {
            Result<ImportCrew::Stored> stored = crew.end();
            if (!stored) {
                m_failed = failure(std::move(stored));
                return;
            }
            absorb(stored->read, stored->outcomes);
            tellState(import);
            m_parts.observer.progressed(stored->read.progress, m_summary.records);
            queue.giveBack(std::move(stored->read));
            continue;
        }
        Result<std::optional<ReadBatch>> read = queue.pop(crew.batches());
        isAtEnd = !read || !*read;
        if (!read)
            end = failure(std::move(read));
        else if (!isAtEnd && (*read)->batch.recordsDone > doneBefore)
            crew.begin(std::move(**read));
        else if (!isAtEnd)
            absorb(**read, {}); // by an earlier run
    }
    if (end && isAtEnd)
        end = import.finish();
    if (!end)
        m_failed = failure(std::move(end));
    m_summary.isFinished = isAtEnd && !m_failed;
}

void ImportRun::tellState(const SqlImport &import)
{
    const ImportState state = import.state();
    m_summary.added = state.added;
    m_summary.updated = state.updated;
}

/// `outcomes`: of each account; none where it was not looked for.
void ImportRun::absorb(const ReadBatch &read, const QList<ImportOutcome> &outcomes)
{
    for (qsizetype i = 0; i < outcomes.size(); ++i) {
        const QString &name = read.batch.accounts[i].row.user.username;
        if (outcomes[i].kind == ImportOutcome::Kind::Skipped)
            m_summary.skipped.add(name);
        else if (outcomes[i].kind == ImportOutcome::Kind::Refused)
            m_summary.refused.add({read.places[i], name, outcomes[i].reason});
    }
    m_summary.records = read.batch.recordsDone;
    m_summary.others += read.others;
    m_summary.notesOfNobody += read.batch.notes.size();
    m_summary.withoutPassword += read.withoutPassword;
    m_summary.formerAdministrators += read.formerAdministrators;
    for (auto kind = read.hashKinds.begin(); kind != read.hashKinds.end(); ++kind)
        m_summary.hashKinds[kind.key()] += kind.value();
    for (const Problem &problem : read.duplicates)
        m_summary.duplicates.add(problem);
    for (const Problem &problem : read.refused)
        m_summary.refused.add(problem);
}

Result<std::optional<bool>> tryPassword(const SourceOptions &options, const QString &nameOrAddress, const Secret &password,
                                        const PasswordHasher &hasher)
{
    const Result<std::unique_ptr<AccountSource>> source = AccountSource::open(options);
    if (!source)
        return failure(source);
    const QString key = identifierKey(nameOrAddress);
    for (;;) {
        const Result<std::optional<AccountSource::Record>> record = (*source)->next();
        if (!record)
            return failure(record);
        if (!*record)
            return std::nullopt;
        const auto *account = (*record)->content ? std::get_if<ImportedAccount>(&*(*record)->content) : nullptr;
        if (!account || (identifierKey(account->username) != key && (!account->email || identifierKey(*account->email) != key)))
            continue;
        return hasher.verify(password, account->passwordHash.isEmpty() ? unusablePasswordHash() : account->passwordHash);
    }
}

} // namespace sallyport
