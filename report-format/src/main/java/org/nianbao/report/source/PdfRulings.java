package org.nianbao.report.source;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.nianbao.report.source.layout.Ruling;

/**
 * The straight lines of a page of a PDF file, whether drawn as lines, as the edges of rectangles or as thin filled
 * rectangles, and how many pictures it shows. Not thread-safe.
 */
final class PdfRulings extends PDFGraphicsStreamEngine {

    private static final double THIN = 3;
    private static final double STRAIGHT = 1;
    private static final int MOST = 20_000;

    private final List<Ruling> rulings = new ArrayList<>();
    private final Path2D.Double path = new Path2D.Double();
    private int pictures;

    PdfRulings(PDPage page) {
        super(page);
    }

    List<Ruling> rulings() throws IOException {
        processPage(getPage());
        return List.copyOf(rulings);
    }

    int pictures() {
        return pictures;
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        path.moveTo(p0.getX(), p0.getY());
        path.lineTo(p1.getX(), p1.getY());
        path.lineTo(p2.getX(), p2.getY());
        path.lineTo(p3.getX(), p3.getY());
        path.closePath();
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(x, y);
        } else {
            path.lineTo(x, y);
        }
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        lineTo(x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        Point2D point = path.getCurrentPoint();
        return point == null ? new Point2D.Double() : point;
    }

    @Override
    public void closePath() {
        if (path.getCurrentPoint() != null) {
            path.closePath();
        }
    }

    @Override
    public void endPath() {
        path.reset();
    }

    @Override
    public void strokePath() {
        edges();
        path.reset();
    }

    @Override
    public void fillPath(int windingRule) {
        thin();
        path.reset();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        edges();
        path.reset();
    }

    @Override
    public void drawImage(PDImage image) {
        pictures++;
    }

    @Override
    public void clip(int windingRule) {
        // what is clipped away is drawn all the same: lines outside the page cross nothing
    }

    @Override
    public void shadingFill(COSName shading) {
        // colours draw no table
    }

    @Override
    protected void showText(byte[] text) {
        // the outlines of letters draw no table
    }

    /** The straight pieces of what is stroked. */
    private void edges() {
        double[] point = new double[6];
        Point2D start = new Point2D.Double();
        Point2D last = new Point2D.Double();
        for (PathIterator pieces = path.getPathIterator(null); !pieces.isDone(); pieces.next()) {
            int kind = pieces.currentSegment(point);
            Point2D next = kind == PathIterator.SEG_CLOSE ? start : new Point2D.Double(point[0], point[1]);
            if (kind == PathIterator.SEG_MOVETO) {
                start = next;
            } else {
                line(last, next);
            }
            last = next;
        }
    }

    /** Each thin shape of what is filled, as a line along its middle. */
    private void thin() {
        Path2D.Double shape = new Path2D.Double();
        double[] point = new double[6];
        for (PathIterator pieces = path.getPathIterator(null); !pieces.isDone(); pieces.next()) {
            int kind = pieces.currentSegment(point);
            if (kind == PathIterator.SEG_MOVETO) {
                thin(shape);
                shape.reset();
                shape.moveTo(point[0], point[1]);
            } else if (kind != PathIterator.SEG_CLOSE) {
                shape.lineTo(point[0], point[1]);
            }
        }
        thin(shape);
    }

    private void thin(Path2D shape) {
        if (shape.getCurrentPoint() == null) {
            return;
        }
        Rectangle2D bounds = shape.getBounds2D();
        if (bounds.getHeight() <= THIN && bounds.getWidth() > THIN) {
            line(
                    new Point2D.Double(bounds.getMinX(), bounds.getCenterY()),
                    new Point2D.Double(bounds.getMaxX(), bounds.getCenterY()));
        } else if (bounds.getWidth() <= THIN && bounds.getHeight() > THIN) {
            line(
                    new Point2D.Double(bounds.getCenterX(), bounds.getMinY()),
                    new Point2D.Double(bounds.getCenterX(), bounds.getMaxY()));
        }
    }

    private void line(Point2D from, Point2D to) {
        ReadingStopped.ifInterrupted();
        Point2D start = asSeen(from);
        Point2D end = asSeen(to);
        double width = Math.abs(start.getX() - end.getX());
        double height = Math.abs(start.getY() - end.getY());
        if (rulings.size() >= MOST || Math.max(width, height) < STRAIGHT) {
            return;
        }
        if (height <= STRAIGHT) {
            rulings.add(new Ruling(
                    true,
                    (start.getY() + end.getY()) / 2,
                    Math.min(start.getX(), end.getX()),
                    Math.max(start.getX(), end.getX())));
        } else if (width <= STRAIGHT) {
            rulings.add(new Ruling(
                    false,
                    (start.getX() + end.getX()) / 2,
                    Math.min(start.getY(), end.getY()),
                    Math.max(start.getY(), end.getY())));
        }
    }

    /** A point of the page where it is seen: the origin at the upper left, the page turned as it says. */
    private Point2D asSeen(Point2D point) {
        PDRectangle box = getPage().getCropBox();
        double x = point.getX() - box.getLowerLeftX();
        double y = point.getY() - box.getLowerLeftY();
        return switch (Math.floorMod(getPage().getRotation(), 360)) {
            case 90 -> new Point2D.Double(y, x);
            case 180 -> new Point2D.Double(box.getWidth() - x, y);
            case 270 -> new Point2D.Double(box.getHeight() - y, box.getWidth() - x);
            default -> new Point2D.Double(x, box.getHeight() - y);
        };
    }
}
