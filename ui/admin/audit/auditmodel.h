// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/client/session.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace sallyport::ui {

/// The audit log, newest first, fetched as somebody scrolls; live, new records come in at the top.
class AuditModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, Action, Actor, Subject, Address, ColumnCount };
    enum class Status { Loading, Ready, Failed };
    static constexpr int pageSize = 100;
    static constexpr int liveInterval = 2000; ///< milliseconds between two looks for new records
    static constexpr int mostKept = 20'000; ///< records; whoever scrolls further filters first

    explicit AuditModel(Session &session, QObject *parent = nullptr);

    /// Starts anew with what this asks for; cursor and limit are the model's own.
    void ask(const api::AuditFilter &filter);
    void refresh() { ask(m_filter); }
    /// Rows up to this one are on the screen: fetches more when it nears the end.
    void look(int last);
    void setLive(bool live);
    bool isLive() const { return m_live.isActive(); }

    Status status() const { return m_status; }
    const Error &error() const { return m_error; }
    qint64 total() const { return m_total; }
    const api::AuditRecordView &record(int row) const { return m_records.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void retranslate();

Q_SIGNALS:
    void statusChanged();
    /// Records came in at the top while live.
    void cameIn(int records);

private:
    void fetch();
    void take(Result<api::AuditPageView> page);
    void lookForNew();
    void addNew(const QList<api::AuditRecordView> &newest);
    QString text(const api::AuditRecordView &record, int column) const;
    void setStatus(Status status);

    Session &m_session;
    api::AuditFilter m_filter;
    QList<api::AuditRecordView> m_records;
    std::optional<QString> m_next; ///< cursor of the page to come; none after the last
    qint64 m_total = 0;
    Status m_status = Status::Loading;
    Error m_error;
    QTimer m_live;
    int m_query = 0; ///< answers to an older question are dropped
    bool m_isUnderWay = false;
    bool m_isLooking = false;
};

} // namespace sallyport::ui
