/* Logs what a process writes to the files of one folder, in order, and strikes at one of these acts, for tests
 * of power cuts, of ends by force and of full disks.
 *
 * Loaded by LD_PRELOAD. VD_FOLDER is the folder, VD_LOG the log; without VD_LOG nothing is logged. A record is:
 * one byte of kind, then path length, offset, data length (8 bytes each, little endian), path, data.
 *   W write   T truncate (offset is the length)   S sync   R rename (data is the new path)   U unlink
 *
 * VD_AT counts these acts from one; what VD_HOW says is done there:
 *   kill   the process ends before the act   torn   after half of a write   full   no write finds room any more
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

static int log_fd = -2;
static ssize_t (*real_write)(int, const void *, size_t);

enum { GO_ON, TORN, NO_ROOM };
static long acts;

long vd_acts(void) { return acts; }
void vd_begin(void) { acts = 0; }

static int inside(const char *path) {
    const char *folder = getenv("VD_FOLDER");
    return folder && strncmp(path, folder, strlen(folder)) == 0;
}

static int strike(const char *path, int writes) {
    if (!inside(path)) return GO_ON;
    acts++;
    const char *at = getenv("VD_AT"), *how = getenv("VD_HOW");
    if (!at || !how) return GO_ON;
    if (how[0] == 'f') return writes && acts >= atol(at) ? NO_ROOM : GO_ON;
    if (acts != atol(at)) return GO_ON;
    if (how[0] == 't' && writes) return TORN;
    raise(SIGKILL);
    return GO_ON;
}

static void note(char kind, const char *path, int64_t offset, const void *data, int64_t length) {
    if (!inside(path) || !getenv("VD_LOG")) return;
    if (!real_write) real_write = dlsym(RTLD_NEXT, "write");
    if (log_fd == -2) {
        int (*real_open)(const char *, int, ...) = dlsym(RTLD_NEXT, "open");
        log_fd = real_open(getenv("VD_LOG"), O_WRONLY | O_CREAT | O_APPEND, 0600);
    }
    int64_t head[3] = {(int64_t)strlen(path), offset, length};
    size_t size = 1 + sizeof head + head[0] + length;
    char *record = malloc(size);
    record[0] = kind;
    memcpy(record + 1, head, sizeof head);
    memcpy(record + 1 + sizeof head, path, head[0]);
    if (length) memcpy(record + 1 + sizeof head + head[0], data, length);
    real_write(log_fd, record, size);
    free(record);
}

static int named(int fd, char *path) {
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, path, PATH_MAX - 1);
    if (length <= 0) return 0;
    path[length] = 0;
    return 1;
}

static void note_fd(char kind, int fd, int64_t offset, const void *data, int64_t length) {
    char path[PATH_MAX];
    if (fd != log_fd && named(fd, path)) note(kind, path, offset, data, length);
}

static int strike_fd(int fd, int writes) {
    char path[PATH_MAX];
    return fd != log_fd && named(fd, path) ? strike(path, writes) : GO_ON;
}

#define STRIKE_WRITE(half)                                                              \
    switch (strike_fd(fd, 1)) {                                                         \
    case NO_ROOM: errno = ENOSPC; return -1;                                            \
    case TORN: half; raise(SIGKILL);                                                    \
    }

ssize_t write(int fd, const void *data, size_t length) {
    if (!real_write) real_write = dlsym(RTLD_NEXT, "write");
    STRIKE_WRITE(if (real_write(fd, data, length / 2) < 0) abort())
    off_t at = lseek(fd, 0, SEEK_CUR);
    ssize_t done = real_write(fd, data, length);
    if (done > 0 && at >= 0) note_fd('W', fd, at, data, done);
    return done;
}

#define PWRITE(name, type)                                                              \
    ssize_t name(int fd, const void *data, size_t length, type at) {                    \
        ssize_t (*real)(int, const void *, size_t, type) = dlsym(RTLD_NEXT, #name);     \
        STRIKE_WRITE(if (real(fd, data, length / 2, at) < 0) abort())                   \
        ssize_t done = real(fd, data, length, at);                                      \
        if (done > 0) note_fd('W', fd, at, data, done);                                 \
        return done;                                                                    \
    }
PWRITE(pwrite, off_t)
PWRITE(pwrite64, off64_t)

static void note_parts(int fd, int64_t offset, const struct iovec *parts, int count, ssize_t done) {
    for (int each = 0; each < count && done > 0; each++) {
        ssize_t length = (ssize_t)parts[each].iov_len < done ? (ssize_t)parts[each].iov_len : done;
        note_fd('W', fd, offset, parts[each].iov_base, length);
        offset += length;
        done -= length;
    }
}

ssize_t writev(int fd, const struct iovec *parts, int count) {
    ssize_t (*real)(int, const struct iovec *, int) = dlsym(RTLD_NEXT, "writev");
    STRIKE_WRITE(if (real(fd, parts, 1) < 0) abort())
    off_t at = lseek(fd, 0, SEEK_CUR);
    ssize_t done = real(fd, parts, count);
    if (done > 0 && at >= 0) note_parts(fd, at, parts, count, done);
    return done;
}

#define PWRITEV(name, type)                                                             \
    ssize_t name(int fd, const struct iovec *parts, int count, type at) {               \
        ssize_t (*real)(int, const struct iovec *, int, type) = dlsym(RTLD_NEXT, #name); \
        STRIKE_WRITE(if (real(fd, parts, 1, at) < 0) abort())                           \
        ssize_t done = real(fd, parts, count, at);                                      \
        if (done > 0) note_parts(fd, at, parts, count, done);                           \
        return done;                                                                    \
    }
PWRITEV(pwritev, off_t)
PWRITEV(pwritev64, off64_t)

#define TRUNCATE(name, type)                                                            \
    int name(int fd, type length) {                                                     \
        int (*real)(int, type) = dlsym(RTLD_NEXT, #name);                               \
        strike_fd(fd, 0);                                                               \
        int result = real(fd, length);                                                  \
        if (!result) note_fd('T', fd, length, "", 0);                                   \
        return result;                                                                  \
    }
TRUNCATE(ftruncate, off_t)
TRUNCATE(ftruncate64, off64_t)

/* Opening may cut a file to nothing; what SQLite and Python open goes through one of these two. */
#define OPEN(name)                                                                      \
    int name(const char *path, int flags, ...) {                                        \
        int (*real)(const char *, int, ...) = dlsym(RTLD_NEXT, #name);                  \
        va_list more;                                                                   \
        va_start(more, flags);                                                          \
        int mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(more, int) : 0;               \
        va_end(more);                                                                   \
        if (flags & O_TRUNC) strike(path, 0);                                           \
        int fd = real(path, flags, mode);                                               \
        if (fd >= 0 && flags & O_TRUNC) note_fd('T', fd, 0, "", 0);                     \
        return fd;                                                                      \
    }
OPEN(open)
OPEN(open64)

#define SYNC(name)                                                                      \
    int name(int fd) {                                                                  \
        int (*real)(int) = dlsym(RTLD_NEXT, #name);                                     \
        strike_fd(fd, 0);                                                               \
        int result = real(fd);                                                          \
        if (!result) note_fd('S', fd, 0, "", 0);                                        \
        return result;                                                                  \
    }
SYNC(fsync)
SYNC(fdatasync)

int rename(const char *from, const char *to) {
    int (*real)(const char *, const char *) = dlsym(RTLD_NEXT, "rename");
    strike(from, 0);
    int result = real(from, to);
    if (!result) note('R', from, 0, to, (int64_t)strlen(to));
    return result;
}

int unlink(const char *path) {
    int (*real)(const char *) = dlsym(RTLD_NEXT, "unlink");
    strike(path, 0);
    int result = real(path);
    if (!result) note('U', path, 0, "", 0);
    return result;
}
