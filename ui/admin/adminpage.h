// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "ui/common/icons.h"
#include "ui/common/translated.h"

#include <QWidget>

#include <functional>

class QHBoxLayout;
class QStackedWidget;
class QVBoxLayout;

namespace sallyport::ui {

class EmptyState;
class Label;
class MessageBar;
class SkeletonRows;
class Toast;

/// A page of the console: heading, tools beside it, a bar for what went wrong, and in the middle the content or what stands in its place
/// while there is none.
class AdminPage : public QWidget
{
    Q_OBJECT

public:
    explicit AdminPage(const QString &objectName, QWidget *parent = nullptr);

    /// Asks the server anew; called when the page is opened, and by F5.
    virtual void load() = 0;
    /// Calls `go` when nothing typed here would be lost by it, asking first if need be.
    virtual void settle(std::function<void()> go) { go(); }
    /// Whether settle() would ask.
    virtual bool hasUnsavedChanges() const { return false; }
    /// The page is no longer to be seen.
    virtual void leave() { }

Q_SIGNALS:
    /// The server says that the caller is no administrator.
    void refused();

protected:
    void setTitle(const QString &title);
    /// Follows the language, as all that is said here does.
    void setSubtitle(const Phrase &subtitle);
    QHBoxLayout *tools() const { return m_tools; }
    MessageBar *bar() const { return m_bar; }
    /// Below the content, across it.
    QVBoxLayout *foot() const { return m_foot; }
    void setContent(QWidget *content);
    /// Beside everything else, as high as the page.
    void setSide(QWidget *side);
    void say(const Phrase &done);

    /// Pale rows, unless there is content already, which stays.
    void showLoading(const Phrase &what);
    void showContent();
    void showEmpty(Icon icon, const Phrase &title, const Phrase &text, const Phrase &action = {});
    EmptyState *empty() const { return m_empty; }
    /// In the bar above the content, or in its place when there is none yet. A refusal is for the window.
    void showFailure(const Error &error);
    bool hasContent() const { return m_hasContent; }

private:
    Phrase m_says; ///< the subtitle
    Phrase m_loads;
    Label *m_title;
    Label *m_subtitle;
    QHBoxLayout *m_tools;
    MessageBar *m_bar;
    QStackedWidget *m_middle;
    SkeletonRows *m_skeleton;
    EmptyState *m_empty;
    QVBoxLayout *m_foot;
    QHBoxLayout *m_row;
    QWidget *m_content = nullptr;
    Toast *m_toast = nullptr;
    bool m_hasContent = false;
    bool m_isFailure = false; ///< the empty state stands for an error
};

} // namespace sallyport::ui
