// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/client/session.h"
#include "ui/admin/table/scrolledmodel.h"

#include <QTimer>

namespace sallyport::ui {

/// The audit log, newest first, fetched as somebody scrolls; live, new records come in at the top.
class AuditModel final : public ScrolledModel
{
    Q_OBJECT

public:
    enum Column { When, Action, Actor, Subject, Address, ColumnCount };
    static constexpr int liveInterval = 2000; ///< milliseconds between two looks for new records

    explicit AuditModel(Session &session, QObject *parent = nullptr);

    /// Starts anew with what this asks for; cursor and limit are the model's own.
    void ask(const api::AuditFilter &filter);
    void refresh() { ask(m_filter); }
    void setLive(bool live);
    bool isLive() const { return m_live.isActive(); }

    const api::AuditRecordView &record(int row) const { return m_records.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    /// Records came in at the top while live.
    void cameIn(int records);

private:
    void fetch(const QString &cursor) override;
    int columns() const override { return ColumnCount; }
    QString title(int column) const override;
    void lookForNew();
    void addNew(const QList<api::AuditRecordView> &newest);
    QString text(const api::AuditRecordView &record, int column) const;

    Session &m_session;
    api::AuditFilter m_filter;
    QList<api::AuditRecordView> m_records;
    QTimer m_live;
    bool m_isLooking = false;
};

} // namespace sallyport::ui
