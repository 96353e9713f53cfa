// SPDX-License-Identifier: Apache-2.0
#include "core/transfer/importrun.h"

#include "core/auth/unusablepassword.h"
#include "core/transfer/batchreader.h"
#include "core/transfer/importpace.h"

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
    if (!m_summary.wasDoneBefore)
        storeAll(queue, import ? &*import : nullptr);
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

void ImportRun::storeAll(BatchQueue &queue, SqlImport *import)
{
    ImportPace pace(m_parts.database ? m_parts.database->dialect() : Dialect::Sqlite);
    while (!m_parts.observer.wantsStop()) {
        Result<> next = import ? pace.giveWay(*import) : Result<>();
        Result<std::optional<ReadBatch>> read = next ? queue.pop(pace.batches()) : failure(std::move(next));
        if (read && *read) {
            if (Result<> stored = storeOne(**read, import, pace); !stored) {
                m_failed = failure(std::move(stored));
                return;
            }
            m_parts.observer.progressed((*read)->progress, m_summary.records);
            continue;
        }
        Result<> finished = read ? Result<>() : Result<>(failure(std::move(read)));
        if (finished && import && !m_options.isDryRun)
            finished = import->finish();
        if (!finished)
            m_failed = failure(std::move(finished));
        m_summary.isFinished = !m_failed;
        return;
    }
}

Result<> ImportRun::storeOne(const ReadBatch &read, SqlImport *import, ImportPace &pace)
{
    if (!import) {
        m_summary.added += read.batch.accounts.size();
        absorb(read);
        return {};
    }
    if (read.batch.recordsDone > import->state().records) {
        const auto outcomes = m_options.isDryRun ? import->preview(read.batch) : import->store(read.batch);
        if (!outcomes)
            return failure(outcomes);
        if (!m_options.isDryRun)
            pace.stored();
        for (qsizetype i = 0; i < outcomes->size(); ++i) {
            const QString &name = read.batch.accounts[i].row.user.username;
            if ((*outcomes)[i].kind == ImportOutcome::Kind::Skipped)
                m_summary.skipped.add(name);
            else if ((*outcomes)[i].kind == ImportOutcome::Kind::Refused)
                m_summary.refused.add({read.places[i], name, (*outcomes)[i].reason});
        }
    }
    m_summary.added = import->state().added;
    m_summary.updated = import->state().updated;
    absorb(read);
    return {};
}

void ImportRun::absorb(const ReadBatch &read)
{
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
