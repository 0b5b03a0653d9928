// SPDX-License-Identifier: GPL-3.0-or-later
// Whole files: limits, errors that name the file, and a write that is all or nothing even when the disk is full.
#include "backend/core/files.h"

#include <QtTest>

#include <csignal>
#include <fstream>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace squeeze;
namespace fs = std::filesystem;

namespace {

template <typename F>
std::pair<Fault, QString> error_of(F action) {
    try {
        action();
    } catch (const Error& error) {
        return {error.fault(), error.what()};
    }
    return {Fault::Internal, "nothing was thrown"};
}

} // namespace

class TestFiles : public QObject {
    Q_OBJECT
    QTemporaryDir m_directory;
    fs::path at(const char* name) const { return fs::path(m_directory.path().toStdString()) / name; }
    int entries() const {
        int n = 0;
        for ([[maybe_unused]] const auto& entry : fs::directory_iterator(at(""))) ++n;
        return n;
    }

private Q_SLOTS:
    void round_trip() {
        Bytes bytes(100000);
        for (std::size_t i = 0; i < bytes.size(); ++i) bytes[i] = std::uint8_t(i * 7);
        write_file(at("a"), bytes);
        QCOMPARE(read_file(at("a")), bytes);
        write_file(at("a"), Bytes{1, 2});
        QCOMPARE(read_file(at("a")), (Bytes{1, 2}));
        write_file(at("empty"), {});
        QVERIFY(read_file(at("empty")).empty());
        QCOMPARE(entries(), 2); // nothing left beside them
    }

    void relative_path() {
        const auto before = fs::current_path();
        fs::current_path(at(""));
        write_file("relative", Bytes{5});
        fs::current_path(before);
        QCOMPARE(read_file(at("relative")), Bytes{5});
    }

    void errors_name_the_file() {
        auto [fault, what] = error_of([&] { read_file(at("missing")); });
        QCOMPARE(fault, Fault::Io);
        QVERIFY(what.contains("missing: cannot open: No such file or directory"));
        std::tie(fault, what) = error_of([&] { read_file(at("")); });
        QCOMPARE(fault, Fault::Input);
        QVERIFY(what.contains("is a folder"));
        write_file(at("big"), Bytes(1001));
        std::tie(fault, what) = error_of([&] { read_file(at("big"), 1000); });
        QCOMPARE(fault, Fault::Input);
        QVERIFY(what.contains("big: 1001 bytes, the limit is 1000"));
        QCOMPARE(read_file(at("big"), 1001).size(), std::size_t(1001));
        std::tie(fault, what) = error_of([&] { write_file(at("no/such/folder"), Bytes{1}); });
        QCOMPARE(fault, Fault::Io);
        QVERIFY(what.contains("No such file or directory"));
    }

    void a_failed_write_leaves_the_old_file() {
        write_file(at("kept"), Bytes{1, 2, 3});
        const int before = entries();
        const auto child = ::fork();
        if (child == 0) { // a file size limit stands in for a full disk
            ::signal(SIGXFSZ, SIG_IGN);
            const rlimit limit{5000, 5000};
            ::setrlimit(RLIMIT_FSIZE, &limit);
            const auto fault = error_of([&] { write_file(at("kept"), Bytes(20000)); }).first;
            ::_exit(fault == Fault::Io ? 0 : 1);
        }
        int status = -1;
        ::waitpid(child, &status, 0);
        QCOMPARE(status, 0);
        QCOMPARE(read_file(at("kept")), (Bytes{1, 2, 3}));
        QCOMPARE(entries(), before);
    }

    void a_killed_write_leaves_old_or_new() {
        const Bytes one(300000, 1), two(300000, 2);
        write_file(at("target"), one);
        for (int round = 0; round < 12; ++round) {
            const auto child = ::fork();
            if (child == 0)
                for (;;) {
                    write_file(at("target"), two);
                    write_file(at("target"), one);
                }
            ::usleep(useconds_t(500 + round * 1700));
            ::kill(child, SIGKILL);
            ::waitpid(child, nullptr, 0);
            const auto now = read_file(at("target"));
            QVERIFY(now == one || now == two);
        }
    }

    void cache_directory_follows_the_environment() {
        ::setenv("SQUEEZE_CACHE", at("cache/deep").c_str(), 1);
        QCOMPARE(cache_directory(), at("cache/deep"));
        QVERIFY(fs::is_directory(at("cache/deep")));
        ::unsetenv("SQUEEZE_CACHE");
        ::setenv("XDG_CACHE_HOME", at("xdg").c_str(), 1);
        QCOMPARE(cache_directory(), at("xdg/squeeze-studio"));
        ::unsetenv("XDG_CACHE_HOME");
        ::setenv("HOME", at("home").c_str(), 1);
        QCOMPARE(cache_directory(), at("home/.cache/squeeze-studio"));
        write_file(at("file"), Bytes{1});
        ::setenv("SQUEEZE_CACHE", at("file/below").c_str(), 1);
        QCOMPARE(error_of([] { cache_directory(); }).first, Fault::Io);
    }
};

QTEST_APPLESS_MAIN(TestFiles)
#include "test_files.moc"
