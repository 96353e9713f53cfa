// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/api/serverstate.h"
#include "ui/common/card.h"
#include "ui/common/tokens.h"

class QGridLayout;

namespace sallyport::ui {

class Label;
class MessageBar;

/// How the server is doing, in words: what runs, on what, with which other nodes, and what somebody should look after.
class HealthCard final : public Card
{
    Q_OBJECT

public:
    explicit HealthCard(QWidget *parent = nullptr);

    void display(const api::ServerView &server);
    void retranslate();
    /// What is not as it should be; empty when all is well.
    static QStringList warnings(const api::ServerView &server);

private:
    void addFact(const QString &name, const QString &value, TextRole role = TextRole::Body);
    void showFacts();
    void showNodes();

    Label *m_title;
    MessageBar *m_bar;
    QGridLayout *m_facts;
    QWidget *m_nodes; ///< where there are several
    QGridLayout *m_nodeRows;
    std::optional<api::ServerView> m_server;
};

} // namespace sallyport::ui
