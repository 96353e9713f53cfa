// SPDX-License-Identifier: Apache-2.0
#include "core/transfer/importrun.h"

#include "core/auth/unusablepassword.h"
#include "core/transfer/importcrew.h"
#include "core/transfer/sourceclaims.h"
#include "core/transfer/sourcereading.h"

#include <QCryptographicHash>

#include <algorithm>

namespace sallyport {

Result<ImportSummary> ImportRun::run()
{
    using OnConflict = ImportRules::OnConflict;
    m_options.source.administratorsFirst = m_options.keepsAdministrators;
    m_options.rules.takesRoles = m_options.keepsAdministrators;
    const Result<SourceDescription> description = SourceDescription::of(m_options.source);
    if (!description)
        return failure(description);
    std::unique_ptr<SourceReading> reading = startReading(*description);
    const Result<SourceFormat> format = reading->format();
    if (!format)
        return failure(format);
    m_summary.format = *format;
    m_summary.isDryRun = m_options.isDryRun;
    if (!m_parts.database) {
        previewAll(reading->queue(), nullptr);
        return m_summary;
    }
    const Result<SqlImport::Source> source = knownSource(*description, *format);
    if (!source)
        return failure(source);
    SqlImport import(*m_parts.database, *source, m_options.rules, m_options.actor, m_parts.clock);
    const Result<ImportState> state = import.begin(m_options.restarts || m_options.isDryRun);
    if (!state)
        return failure(state);
    m_summary.resumedAt = state->records;
    m_summary.wasDoneBefore = state->finishedAt.has_value();
    m_summary.isFinished = m_summary.wasDoneBefore;
    if (m_options.isDryRun) {
        previewAll(reading->queue(), &import);
        return m_summary;
    }
    if (!m_summary.wasDoneBefore && m_options.rules.onConflict == OnConflict::Fail) {
        if (Result<> free = lookThrough(reading->queue(), *source, state->records); !free)
            m_failed = failure(std::move(free));
        else
            reading = startReading(*description);
    }
    if (!m_summary.wasDoneBefore && !m_failed)
        storeAll(reading->queue(), import);
    return m_summary;
}

std::unique_ptr<SourceReading> ImportRun::startReading(const SourceDescription &description) const
{
    const AccountCheck::Options check{
        .keepsAdministrators = m_options.keepsAdministrators, .location = description.location, .madeAt = description.madeAt};
    return std::make_unique<SourceReading>(m_options.source, check, m_parts.clock, m_parts.random);
}

Result<SqlImport::Source> ImportRun::knownSource(const SourceDescription &description, SourceFormat format) const
{
    SqlImport::Source source{fingerprintOf(description, format), description.name};
    if (m_options.rules.onConflict == ImportRules::OnConflict::Update) {
        auto claims = claimsOf(m_options.source, [this] { return m_parts.observer.wantsStop(); });
        if (!claims)
            return failure(std::move(claims));
        source.claims = std::move(*claims);
    }
    return source;
}

/// ErrorCode::Conflict for the first account behind the records that are done which is here already.
Result<> ImportRun::lookThrough(BatchQueue &queue, const SqlImport::Source &source, qint64 recordsDone) const
{
    SqlImport import(*m_parts.database, source, m_options.rules, m_options.actor, m_parts.clock);
    while (!m_parts.observer.wantsStop()) {
        const Result<std::optional<ReadBatch>> read = queue.pop(1);
        if (!read)
            return failure(read);
        if (!*read)
            break;
        if ((*read)->batch.recordsDone <= recordsDone)
            continue;
        if (const auto outcomes = import.preview((*read)->batch); !outcomes) {
            Error error = outcomes.error();
            if (error.code == ErrorCode::Conflict)
                error.detail += recordsDone > 0 ? QStringLiteral(" Nothing more was imported.") : QStringLiteral(" Nothing was imported.");
            return error;
        }
    }
    return {};
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
    m_summary.notesHere = state.notesHere;
}

/// `outcomes`: of each account; none where it was not looked for.
void ImportRun::absorb(const ReadBatch &read, const QList<ImportOutcome> &outcomes)
{
    for (qsizetype i = 0; i < outcomes.size(); ++i) {
        const QString &name = read.batch.accounts[i].row.user.username;
        if (outcomes[i].kind == ImportOutcome::Kind::Skipped)
            m_summary.skipped.add(name);
        else if (outcomes[i].kind == ImportOutcome::Kind::Refused)
            m_summary.refused.add({read.batch.accounts[i].place, name, outcomes[i].reason});
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
    for (const Problem &problem : read.notes)
        m_summary.notes.add(problem);
}

Result<std::optional<PasswordTry>> tryPassword(const SourceOptions &options, const QString &nameOrAddress, const Secret &password,
                                               const PasswordHasher &hasher, const Clock &clock, Random &random)
{
    const Result<std::unique_ptr<AccountSource>> source = AccountSource::open(options);
    if (!source)
        return failure(source);
    AccountCheck check({}, clock, random);
    const QString key = identifierKey(nameOrAddress);
    const auto isMeant = [&key](const QString &name) { return identifierKey(name) == key; };
    for (;;) {
        Result<std::optional<AccountSource::Record>> record = (*source)->next();
        if (!record)
            return failure(std::move(record));
        if (!*record)
            return std::nullopt;
        AccountSource::Record &read = **record;
        if (!read.content && std::ranges::any_of(read.names, isMeant))
            return PasswordTry{false, read.content.error().detail};
        auto *account = read.content ? std::get_if<ImportedAccount>(&*read.content) : nullptr;
        if (!account)
            continue;
        const bool isOurs = isMeant(account->username) || (account->email && isMeant(*account->email));
        const bool isDisabled = account->disabled;
        const QByteArray hash = account->passwordHash.isEmpty() ? unusablePasswordHash() : account->passwordHash;
        const auto checked = check.check(std::move(*account), read.place);
        if (!isOurs)
            continue;
        if (!checked && checked.error().code != ErrorCode::Conflict && !inspectPasswordHash(hash))
            return PasswordTry{false, checked.error().detail};
        return PasswordTry{hasher.verify(password, hash),
                           !checked         ? checked.error().detail
                               : isDisabled ? QStringLiteral("It is disabled")
                                            : QString()};
    }
}

} // namespace sallyport
