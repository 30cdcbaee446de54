package vn.diemcau.live;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FrameQueueTest {

    private static final Frame TEN_BYTES = Frame.text("12345678");

    @Test
    void takesNoMoreFramesThanItsBound() {
        FrameQueue queue = new FrameQueue(2, 1000);

        assertThat(queue.offer(TEN_BYTES)).isTrue();
        assertThat(queue.offer(TEN_BYTES)).isTrue();
        assertThat(queue.offer(TEN_BYTES)).isFalse();
        assertThat(queue.bytes()).isEqualTo(20);
    }

    @Test
    void takesNoMoreBytesThanItsBound() {
        FrameQueue queue = new FrameQueue(100, 25);

        assertThat(queue.offer(TEN_BYTES)).isTrue();
        assertThat(queue.offer(TEN_BYTES)).isTrue();
        assertThat(queue.offer(TEN_BYTES)).isFalse();
    }

    @Test
    void takesAFrameLargerThanItsBoundWhenNothingWaits() {
        FrameQueue queue = new FrameQueue(100, 5);

        assertThat(queue.offer(TEN_BYTES)).isTrue();
        assertThat(queue.offer(TEN_BYTES)).isFalse();
    }

    @Test
    void doesNotCountWhatWasLetInBeyondItsBounds() {
        FrameQueue queue = new FrameQueue(2, 1000);
        for (int i = 0; i < 5; i++) {
            queue.addUnbounded(TEN_BYTES);
        }

        assertThat(queue.offer(TEN_BYTES)).isTrue();
        assertThat(queue.takeBatch(30)).hasSize(3);
        assertThat(queue.offer(TEN_BYTES)).isTrue();
        assertThat(queue.offer(TEN_BYTES)).isFalse();
        assertThat(queue.takeBatch(30)).hasSize(3);
        assertThat(queue.offer(TEN_BYTES)).isTrue();
        assertThat(queue.offer(TEN_BYTES)).isFalse();
        assertThat(queue.bytes()).isEqualTo(20);
    }

    @Test
    void givesWhatWaitsInBatchesOfABoundedSize() {
        FrameQueue queue = new FrameQueue(100, 1000);
        for (int i = 0; i < 7; i++) {
            assertThat(queue.offer(TEN_BYTES)).isTrue();
        }

        assertThat(queue.takeBatch(35)).hasSize(3);
        assertThat(queue.bytes()).isEqualTo(40);
        assertThat(queue.takeBatch(5)).as("at least one").hasSize(1);
        assertThat(queue.takeBatch(1000)).hasSize(3);
        assertThat(queue.isEmpty()).isTrue();
        assertThat(queue.bytes()).isZero();
    }
}
