// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/auth/passwordhasher.h"
#include "core/storage/bulk/sqlimport.h"
#include "core/transfer/accountsource.h"
#include "core/transfer/importsummary.h"
#include "core/transfer/sourcedescription.h"

namespace sallyport {

class BatchQueue;
class SourceReading;
struct ReadBatch;

/// Sees how an import goes on, and may end it. Called between batches.
class ImportObserver
{
public:
    virtual ~ImportObserver() = default;
    /// `fraction` of the source, from 0 to 1; `records` of it, those of earlier runs included.
    virtual void progressed(double fraction, qint64 records) = 0;
    virtual bool wantsStop() const = 0;
};

/// Brings the accounts of a source into an installation: one thread reads and checks, others store. Where accounts that are here already
/// are updated, or must not be, all of the source is read before anything is stored.
class ImportRun
{
public:
    struct Options
    {
        SourceOptions source;
        ImportRules rules = {};
        bool keepsAdministrators = false; ///< any file can look like one of ours, so it is never taken for granted
        bool isDryRun = false;
        bool restarts = false;
        Actor actor = {};
        int connections = 1; ///< that may store at the same time, where the database has many writers
    };
    struct Parts
    {
        Database *database; ///< none: an installation that is not there yet; for a dry run
        const Clock &clock;
        Random &random;
        ImportObserver &observer;
    };

    ImportRun(const Options &options, const Parts &parts) : m_options(options), m_parts(parts) { }

    /// Errors as AccountSource::open(). What goes wrong later is in failed(), and the summary of what was done is an answer all the same.
    Result<ImportSummary> run();
    const std::optional<Error> &failed() const { return m_failed; }

private:
    QString fingerprintOf(const SourceDescription &description, SourceFormat format) const;
    Result<SqlImport::Source> knownSource(const SourceDescription &description, SourceFormat format) const;
    std::unique_ptr<SourceReading> startReading(const SourceDescription &description) const;
    Result<> lookThrough(BatchQueue &queue, const SqlImport::Source &source, qint64 recordsDone) const;
    /// `import`: none where there is no installation.
    void previewAll(BatchQueue &queue, SqlImport *import);
    Result<> preview(const ReadBatch &read, SqlImport *import);
    void storeAll(BatchQueue &queue, SqlImport &import);
    void tellState(const SqlImport &import);
    void absorb(const ReadBatch &read, const QList<ImportOutcome> &outcomes);

    Options m_options;
    Parts m_parts;
    ImportSummary m_summary;
    std::optional<Error> m_failed;
};

struct PasswordTry
{
    bool isRight = false;
    QString hindrance; ///< why nobody could sign in after the import even so: a sentence
};

/// Whether a password is right for an account of a source, which is found by name or address; nothing when there is none. Errors as
/// AccountSource::open(). Hashes.
Result<std::optional<PasswordTry>> tryPassword(const SourceOptions &source, const QString &nameOrAddress, const Secret &password,
                                               const PasswordHasher &hasher, const Clock &clock, Random &random);

} // namespace sallyport
